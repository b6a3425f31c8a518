// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.time.Instant;

/**
 * A frame as the capture saw it.
 *
 * @param index place in the capture, from 0
 * @param at capture timestamp
 * @param fromTester true if the tester injected it, false if a host sent it
 * @param bytes all octets from the Ethernet header on
 */
public record CapturedFrame(int index, Instant at, boolean fromTester, byte[] bytes) {}
