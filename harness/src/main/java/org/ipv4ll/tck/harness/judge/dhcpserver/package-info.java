// SPDX-License-Identifier: Apache-2.0
/** What a DHCP server leases: RFC 3927 section 1.6. */
@NullMarked
package org.ipv4ll.tck.harness.judge.dhcpserver;

import org.jspecify.annotations.NullMarked;
