// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.reference;

import java.util.Map;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.TargetException;

/** What a reference host sends when it is asked to talk. */
final class Talk {

  private static final int CLIENT = 49_152;
  private static final int DISCARD = 9;

  private Talk() {}

  /** The interface that the application has chosen, or the first (section 3.2). */
  static int port(Map<String, String> values) {
    return Integer.parseInt(values.getOrDefault("through", "1")) - 1;
  }

  static Input.Send send(String ability, Map<String, String> values) {
    var to = Ipv4Address.parse(values.getOrDefault("address", ""));
    return switch (ability) {
      case "talk-ping", Iut.TALK_THROUGH ->
          new Input.Send(to, Ipv4Packet.ICMP, (from, dest) -> IcmpEcho.request(CLIENT, 1).encode());
      case "talk-udp" ->
          new Input.Send(
              to,
              Ipv4Packet.UDP,
              (from, dest) -> new UdpDatagram(CLIENT, DISCARD, new byte[8]).encode());
      case "talk-tcp" ->
          new Input.Send(to, Ipv4Packet.TCP, (from, dest) -> syn().packet(from, dest).payload());
      default -> throw new TargetException("the reference host has no ability " + ability);
    };
  }

  private static TcpSegment syn() {
    return new TcpSegment(CLIENT, DISCARD, 1, 0, TcpSegment.SYN);
  }
}
