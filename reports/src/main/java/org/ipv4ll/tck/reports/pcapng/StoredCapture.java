// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.pcapng;

import java.util.List;

/**
 * A capture file.
 *
 * @param interfaceName of the first interface, empty where the file names none
 * @param comments on the whole capture, in order
 */
public record StoredCapture(
    String interfaceName, List<String> comments, List<CapturedPacket> packets) {

  public StoredCapture {
    comments = List.copyOf(comments);
    packets = List.copyOf(packets);
  }

  /** The first comment on the whole capture, empty where there is none. */
  public String comment() {
    return comments.isEmpty() ? "" : comments.get(0);
  }
}
