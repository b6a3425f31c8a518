// SPDX-License-Identifier: Apache-2.0
/** Processes of this machine. */
@NullMarked
package org.ipv4ll.tck.harness.support.process;

import org.jspecify.annotations.NullMarked;
