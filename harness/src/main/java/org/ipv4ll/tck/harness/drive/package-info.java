// SPDX-License-Identifier: Apache-2.0
/** All that a step may see: the link, the host on it, the clock, the verdict. */
@NullMarked
package org.ipv4ll.tck.harness.drive;

import org.jspecify.annotations.NullMarked;
