package org.ipv4ll.tck.harness.target.reference;

import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.dns.Query;
import org.ipv4ll.tck.harness.dns.Question;
import org.ipv4ll.tck.harness.target.TargetException;

/** What a reference host is told when an ability of its target is used. */
final class Talk {

  private static final int CLIENT = 49_152;
  private static final int DISCARD = 9;

  private Talk() {}

  static Input input(String ability, Map<String, String> values) {
    var address = values.getOrDefault("address", "");
    return switch (ability) {
      case "resolve" -> lookUp(Question.reverse(address), "PTR");
      case "query" -> lookUp(values.getOrDefault("name", ""), values.getOrDefault("type", ""));
      default -> send(ability, Ipv4Address.parse(address));
    };
  }

  private static Input lookUp(String name, String type) {
    return new Input.LookUp(List.of(name.split("\\.")), Query.number(type));
  }

  private static Input.Send send(String ability, Ipv4Address to) {
    return switch (ability) {
      case "talk-ping" ->
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
