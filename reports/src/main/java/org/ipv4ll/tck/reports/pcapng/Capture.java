package org.ipv4ll.tck.reports.pcapng;

import java.util.List;

/**
 * A capture file.
 *
 * @param interfaceName of the first interface, empty where the file names none
 * @param comments on the whole capture, in order
 */
public record Capture(String interfaceName, List<String> comments, List<CapturedPacket> packets) {

  public Capture {
    comments = List.copyOf(comments);
    packets = List.copyOf(packets);
  }

  /** The first comment on the whole capture, empty where there is none. */
  public String comment() {
    return comments.isEmpty() ? "" : comments.get(0);
  }
}
