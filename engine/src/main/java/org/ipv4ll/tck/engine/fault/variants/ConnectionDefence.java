// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.DefencePolicy;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.TcpSegment;

/** Defends its address if it has TCP connections, the one reason that section 2.5 names. */
final class ConnectionDefence implements Interposed.Between, DefencePolicy {

  static final HostFactory HOST =
      Interposed.ruling(ConnectionDefence::new, d -> Rules.RFC3927.with((DefencePolicy) d));

  private record Peer(Ipv4Address address, int port) {}

  private final Set<Peer> connected = new HashSet<>();

  private ConnectionDefence() {}

  @Override
  public boolean defends(Optional<Instant> previous, Instant now, Duration defendInterval) {
    return !connected.isEmpty() && DEFEND_ONCE.defends(previous, now, defendInterval);
  }

  @Override
  public void input(Input input, Interposed host) {
    input.packet().ifPresent(this::heard);
    if (input instanceof Input.LinkDown) {
      connected.clear();
    }
    host.pass(input);
  }

  private void heard(Ipv4Packet packet) {
    TcpSegment.decode(packet)
        .filter(segment -> segment.has(TcpSegment.FIN) || segment.has(TcpSegment.RST))
        .ifPresent(end -> connected.remove(new Peer(packet.source(), end.sourcePort())));
  }

  @Override
  public void output(Output output, Interposed host) {
    if (output instanceof Output.Transmit said) {
      Ipv4Packet.decode(said.bytes()).ifPresent(this::said);
    } else if (output instanceof Output.AddressLost) {
      connected.clear();
    }
    host.emit(output);
  }

  /** The listener accepts by a SYN of its own. */
  private void said(Ipv4Packet packet) {
    TcpSegment.decode(packet)
        .filter(segment -> segment.has(TcpSegment.SYN))
        .ifPresent(
            accepted -> connected.add(new Peer(packet.destination(), accepted.destinationPort())));
  }
}
