// SPDX-License-Identifier: Apache-2.0
/** What can be tested, and the correct one of each kind: host, router, name server, DHCP server. */
@NullMarked
package org.ipv4ll.tck.engine.role;

import org.jspecify.annotations.NullMarked;
