// SPDX-License-Identifier: Apache-2.0
/** What is larger than the rules allow. */
@NullMarked
package org.ipv4ll.tck.harness.wrong;

import org.jspecify.annotations.NullMarked;
