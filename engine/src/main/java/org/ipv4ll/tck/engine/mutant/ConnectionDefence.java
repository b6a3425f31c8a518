// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.rules.DefencePolicy;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.TcpSegment;

/** Defends its address if it has TCP connections, the one reason that section 2.5 names. */
final class ConnectionDefence implements Interposed.Between, DefencePolicy {

  static final HostFactory HOST = ConnectionDefence::create;

  private record Peer(Ipv4Address address, int port) {}

  private final Set<Peer> connected = new HashSet<>();

  private ConnectionDefence() {}

  private static Host create(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    var defence = new ConnectionDefence();
    var rules = Rules.RFC3927.with((DefencePolicy) defence);
    return new Interposed(HostFactory.host(mac, rules, remembered, seed), mac, defence);
  }

  @Override
  public boolean defends(Optional<Instant> previous, Instant now, Duration defendInterval) {
    return !connected.isEmpty() && DEFEND_ONCE.defends(previous, now, defendInterval);
  }

  @Override
  public void input(Input input, Interposed host) {
    if (input instanceof Input.FrameReceived received) {
      Ipv4Packet.decode(received.bytes()).ifPresent(this::heard);
    } else if (input instanceof Input.LinkDown) {
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
