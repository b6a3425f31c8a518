// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.forwarding;

import java.util.Optional;
import java.util.OptionalInt;
import org.ipv4ll.tck.engine.fault.injection.Detour;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.NextHop;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.SendingRule;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** Keeps the sending rules except for packets that one transport protocol is the reason for. */
public final class ByProtocol implements SendingRule, Interposed.Between {

  private final int protocol;
  private final SendingRule other;
  private OptionalInt current = OptionalInt.empty();

  private ByProtocol(int protocol, SendingRule other) {
    this.protocol = protocol;
    this.other = other;
  }

  /** A host with another rule for what it sends by this protocol, and for its answers to that. */
  public static HostFactory host(int protocol, SendingRule other) {
    return Interposed.ruling(
        () -> new ByProtocol(protocol, other), rule -> Rules.RFC3927.with((SendingRule) rule));
  }

  /** The same with another next hop only. */
  public static HostFactory host(int protocol, Detour other) {
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
    return input.packet().stream().mapToInt(Ipv4Packet::protocol).findFirst();
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
