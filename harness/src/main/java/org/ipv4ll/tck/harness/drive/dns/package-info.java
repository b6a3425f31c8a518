// SPDX-License-Identifier: Apache-2.0
/** Clients and servers of names, as the tester plays them. */
@NullMarked
package org.ipv4ll.tck.harness.drive.dns;

import org.jspecify.annotations.NullMarked;
