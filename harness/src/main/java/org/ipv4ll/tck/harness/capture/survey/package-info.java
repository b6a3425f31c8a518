// SPDX-License-Identifier: Apache-2.0
/** A first reading of a capture: which stations there are, and which of them are hosts. */
@NullMarked
package org.ipv4ll.tck.harness.capture.survey;

import org.jspecify.annotations.NullMarked;
