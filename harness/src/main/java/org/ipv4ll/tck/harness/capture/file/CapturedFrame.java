// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.file;

import java.time.Instant;

/**
 * A frame of a capture, as an untagged Ethernet frame.
 *
 * @param number place in the file, from 1
 * @param nanos capture time since 1970
 * @param link on which it was seen, see {@link Links}
 * @param octets from the destination hardware address on, as many as the capture kept
 * @param length octets that it had on the wire
 * @param destinationKnown whether the capture says where it went
 */
public record CapturedFrame(
    int number, long nanos, int link, byte[] octets, int length, boolean destinationKnown) {

  private static final long NANOS = 1_000_000_000L;

  public Instant at() {
    return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
  }

  /** Whether the capture kept less of it than there was. */
  public boolean isCut() {
    return octets.length < length;
  }
}
