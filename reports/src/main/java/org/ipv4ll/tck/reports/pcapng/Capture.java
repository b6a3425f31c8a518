package org.ipv4ll.tck.reports.pcapng;

import java.util.List;

/**
 * A capture file.
 *
 * @param interfaceName of the first interface, empty where the file names none
 * @param comment on the whole capture, empty where there is none
 */
public record Capture(String interfaceName, String comment, List<CapturedPacket> packets) {

  public Capture {
    packets = List.copyOf(packets);
  }
}
