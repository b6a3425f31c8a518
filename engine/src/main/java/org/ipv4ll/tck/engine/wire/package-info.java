// SPDX-License-Identifier: Apache-2.0
/** Codecs of Ethernet, ARP (RFC 826), IPv4, ICMP, UDP and TCP, as far as RFC 3927 needs them. */
@NullMarked
package org.ipv4ll.tck.engine.wire;

import org.jspecify.annotations.NullMarked;
