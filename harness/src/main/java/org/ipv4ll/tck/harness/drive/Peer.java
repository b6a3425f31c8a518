// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** A peaceful station that the tester plays: it has an address and answers when it is spoken to. */
public record Peer(MacAddress mac, Ipv4Address address) implements Neighbour {

  @Override
  public List<byte[]> answers(byte[] frame) {
    return EthernetFrame.decode(frame).stream()
        .flatMap(ethernet -> Stream.concat(arp(ethernet), echo(ethernet)))
        .map(EthernetFrame::encode)
        .toList();
  }

  private Stream<EthernetFrame> arp(EthernetFrame frame) {
    return ArpPacket.decode(frame).stream()
        .filter(arp -> arp.isRequest() && !arp.isProbe())
        .filter(arp -> arp.targetProtocol().equals(address))
        .map(arp -> ArpPacket.reply(mac, arp).unicast(arp.senderHardware()));
  }

  private Stream<EthernetFrame> echo(EthernetFrame frame) {
    return Ipv4Packet.decode(frame).stream()
        .filter(packet -> packet.destination().equals(address))
        .flatMap(packet -> requests(packet).map(request -> answer(request, packet)))
        .map(packet -> packet.frame(mac, frame.source()));
  }

  private static Stream<IcmpEcho> requests(Ipv4Packet packet) {
    return IcmpEcho.decode(packet).stream().filter(echo -> !echo.reply());
  }

  private static Ipv4Packet answer(IcmpEcho echo, Ipv4Packet packet) {
    return echo.answer().packet(packet.destination(), packet.source());
  }
}
