// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import java.util.Optional;
import java.util.OptionalInt;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rules.NextHop;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.SendingRule;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** Keeps the sending rules except for packets that one transport protocol is the reason for. */
final class ByProtocol implements SendingRule, Interposed.Between {

  private final int protocol;
  private final SendingRule other;
  private OptionalInt current = OptionalInt.empty();

  private ByProtocol(int protocol, SendingRule other) {
    this.protocol = protocol;
    this.other = other;
  }

  /** A host with another rule for what it sends by this protocol, and for its answers to that. */
  static HostFactory host(int protocol, SendingRule other) {
    return (mac, remembered, seed) -> {
      var rule = new ByProtocol(protocol, other);
      var rules = Rules.RFC3927.with((SendingRule) rule);
      return new Interposed(HostFactory.host(mac, rules, remembered, seed), mac, rule);
    };
  }

  /** The same with another next hop only. */
  static HostFactory host(int protocol, Detour other) {
    return host(protocol, other.rule());
  }

  @Override
  public void input(Input input, Interposed host) {
    current = protocol(input);
    host.pass(input);
    current = OptionalInt.empty();
  }

  private static OptionalInt protocol(Input input) {
    if (input instanceof Input.Send send) {
      return OptionalInt.of(send.protocol());
    }
    return input instanceof Input.FrameReceived received
        ? Ipv4Packet.decode(received.bytes()).stream().mapToInt(Ipv4Packet::protocol).findFirst()
        : OptionalInt.empty();
  }

  private SendingRule rule() {
    return current.equals(OptionalInt.of(protocol)) ? other : RFC3927;
  }

  @Override
  public Optional<Ipv4Address> source(
      Optional<Ipv4Address> linkLocal, Optional<Routable> routable) {
    return rule().source(linkLocal, routable);
  }

  @Override
  public NextHop nextHop(Ipv4Address source, Ipv4Address destination, Optional<Routable> routable) {
    return rule().nextHop(source, destination, routable);
  }
}
