// SPDX-License-Identifier: Apache-2.0
/** A router between two links, and packets that it has to forward or to drop. */
@NullMarked
package org.ipv4ll.tck.harness.drive.router;

import org.jspecify.annotations.NullMarked;
