// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * Stations that share the port of a host and are not the host, such as a management controller.
 * Whoever gives one and the same foreign hardware address in the header of a frame and in the ARP
 * packet in it speaks for himself; a host that gets its own address wrong does so in one of them.
 *
 * @param addresses their hardware addresses
 */
public record OtherStations(Set<MacAddress> addresses) {

  public static final OtherStations NONE = new OtherStations(Set.of());

  public OtherStations {
    addresses = Set.copyOf(addresses);
  }

  /**
   * Those that were heard from the port of a host.
   *
   * @param host its hardware address there
   */
  static OtherStations behind(MacAddress host, List<Frame> frames) {
    var others = NONE;
    for (var frame : frames) {
      others = others.after(host, frame);
    }
    return others;
  }

  /** The same with the one, if it is one, that sent this frame. */
  public OtherStations after(MacAddress host, Frame frame) {
    if (!frame.fromHost() || !isOfAnother(host, frame)) {
      return this;
    }
    var source = frame.ethernet().map(EthernetFrame::source).orElseThrow();
    if (addresses.contains(source)) {
      return this;
    }
    var more = new HashSet<>(addresses);
    more.add(source);
    return new OtherStations(more);
  }

  private static boolean isOfAnother(MacAddress host, Frame frame) {
    var source = frame.ethernet().map(EthernetFrame::source);
    return source
        .filter(own -> !own.equals(host) && !own.isGroup() && !own.equals(MacAddress.ZERO))
        .flatMap(own -> frame.arp().filter(arp -> arp.senderHardware().equals(own)))
        .isPresent();
  }

  /** Whether one of them sent it, and not the host. */
  public boolean sent(Frame frame) {
    return !addresses.isEmpty()
        && frame.ethernet().map(EthernetFrame::source).filter(addresses::contains).isPresent();
  }
}
