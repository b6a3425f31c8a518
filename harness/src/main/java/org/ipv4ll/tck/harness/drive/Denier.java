// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.record.Packet;

/** A station that holds addresses: it answers, by broadcast, whoever probes or asks for one. */
public final class Denier {

  private final Link link;
  private final MacAddress mac;
  private final Predicate<Ipv4Address> held;

  private Denier(Link link, MacAddress mac, Predicate<Ipv4Address> held) {
    this.link = link;
    this.mac = mac;
    this.held = held;
  }

  /**
   * Puts one on a link.
   *
   * @param held which addresses it holds; asked at each request, on the thread of the link
   */
  static void on(Link link, MacAddress mac, Predicate<Ipv4Address> held) {
    link.onHostFrame(new Denier(link, mac, held)::heard);
  }

  /** One that takes the first addresses that a host is after, so many of them. */
  public static void ofFirst(int count, Link link, MacAddress mac) {
    Set<Ipv4Address> taken = ConcurrentHashMap.newKeySet();
    on(link, mac, a -> a.isLinkLocal() && taken.size() < count && taken.add(a));
  }

  private void heard(byte[] frame) {
    Packet.ofHost(frame)
        .arp()
        .filter(arp -> arp.isRequest() && !arp.isAnnouncement())
        .filter(arp -> held.test(arp.targetProtocol()))
        .ifPresent(arp -> link.send(ArpPacket.reply(mac, arp).broadcast().encode()));
  }
}
