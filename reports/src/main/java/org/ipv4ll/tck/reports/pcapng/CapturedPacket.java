// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.pcapng;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One Ethernet frame of a capture.
 *
 * @param link index of the interface that saw it, in the order of the file, from 0
 * @param fromHost true where the host sent it (inbound for the tester), false where the tester did
 * @param comment the judgement on this frame, null where there is none
 */
public record CapturedPacket(
    int link, Instant at, boolean fromHost, byte[] bytes, @Nullable String comment) {

  /** A frame of the first interface. */
  public CapturedPacket(Instant at, boolean fromHost, byte[] bytes, @Nullable String comment) {
    this(0, at, fromHost, bytes, comment);
  }
}
