// SPDX-License-Identifier: Apache-2.0
/** Just enough DHCP (RFC 2131) for a host to get, renew and lose a lease, and for a server. */
@NullMarked
package org.ipv4ll.tck.engine.dhcp;

import org.jspecify.annotations.NullMarked;
