// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rig;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.TcpSegment;

/** Another station on the link, and what it can say. */
public record Station(MacAddress mac) {

  /** A station whose hardware address is higher than that of any tested host. */
  public static final Station HIGH = new Station(MacAddress.parse("fe:00:5e:00:00:99"));

  /** A station whose hardware address is lower than that of any tested host. */
  public static final Station LOW = new Station(MacAddress.parse("00:00:5e:00:00:01"));

  public static final Ipv4Address NEIGHBOUR = Ipv4Address.parse("169.254.200.3");
  public static final Ipv4Address ROUTABLE = Ipv4Address.parse("192.0.2.9");

  /** A reply that claims an address. */
  public EthernetFrame reply(Ipv4Address claimed) {
    return new ArpPacket(ArpPacket.REPLY, mac, claimed, MacAddress.ZERO, Ipv4Address.ANY)
        .broadcast();
  }

  public EthernetFrame probe(Ipv4Address wanted) {
    return ArpPacket.probe(mac, wanted).broadcast();
  }

  public EthernetFrame announcement(Ipv4Address claimed) {
    return ArpPacket.announcement(mac, claimed).broadcast();
  }

  public EthernetFrame request(Ipv4Address from, Ipv4Address wanted) {
    return ArpPacket.request(mac, from, wanted).broadcast();
  }

  /** The answer to the question of another host for an address of this station. */
  public EthernetFrame answer(ArpPacket request) {
    return ArpPacket.reply(mac, request).unicast(request.senderHardware());
  }

  public EthernetFrame echo(Ipv4Address from, MacAddress to, Ipv4Address address) {
    return IcmpEcho.request(1, 1).packet(from, address).frame(mac, to);
  }

  public EthernetFrame tcp(int port, int flags, Ipv4Address from, MacAddress to, Ipv4Address at) {
    return new TcpSegment(40_000, port, 1000, 0, flags).packet(from, at).frame(mac, to);
  }
}
