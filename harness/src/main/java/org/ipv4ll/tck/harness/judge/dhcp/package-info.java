// SPDX-License-Identifier: Apache-2.0
/** A DHCP client beside a link-local address: RFC 3927 sections 1.9 and 2.11. */
@NullMarked
package org.ipv4ll.tck.harness.judge.dhcp;

import org.jspecify.annotations.NullMarked;
