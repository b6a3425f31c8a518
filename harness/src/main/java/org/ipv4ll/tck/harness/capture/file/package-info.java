// SPDX-License-Identifier: Apache-2.0
/** Capture files of any origin, as a stream of Ethernet frames. */
@NullMarked
package org.ipv4ll.tck.harness.capture.file;

import org.jspecify.annotations.NullMarked;
