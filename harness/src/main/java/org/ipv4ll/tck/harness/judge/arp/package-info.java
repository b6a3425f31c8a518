// SPDX-License-Identifier: Apache-2.0
/** Answers and questions by ARP: RFC 826, RFC 3927 sections 2.5 and 2.7. */
@NullMarked
package org.ipv4ll.tck.harness.judge.arp;

import org.jspecify.annotations.NullMarked;
