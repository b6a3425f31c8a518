// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static java.time.Duration.ofSeconds;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.TcpSegment;

/** Keeps no table of its neighbours: asks by ARP before each packet from its link-local address. */
final class AskingBeforeEachPacket implements Interposed.Between {

  static final HostFactory HOST = Interposed.host(AskingBeforeEachPacket::new);

  private static final Duration PATIENCE = ofSeconds(3);
  private static final int MOST = 16;

  private record Held(EthernetFrame frame, Ipv4Packet packet, Instant since) {}

  private final List<Held> waiting = new ArrayList<>();

  private AskingBeforeEachPacket() {}

  @Override
  public void input(Input input, Interposed host) {
    waiting.removeIf(held -> isStale(held, host));
    ArpFrame.in(input).ifPresent(heard -> answered(heard.arp(), host));
    host.pass(input);
  }

  private static boolean isStale(Held held, Interposed host) {
    return held.since.plus(PATIENCE).isBefore(host.now())
        || !host.watch().isClaimed(held.packet.source());
  }

  private void answered(ArpPacket arp, Interposed host) {
    for (var held : List.copyOf(waiting)) {
      if (arp.isReply() && arp.senderProtocol().equals(held.packet.destination())) {
        waiting.remove(held);
        host.emit(held.frame.to(arp.senderHardware()));
      }
    }
  }

  @Override
  public void output(Output output, Interposed host) {
    held(output, host).ifPresentOrElse(held -> ask(held, host), () -> host.emit(output));
  }

  private static Optional<Held> held(Output output, Interposed host) {
    return output instanceof Output.Transmit said
        ? EthernetFrame.decode(said.bytes())
            .filter(frame -> !frame.destination().isGroup())
            .flatMap(frame -> Ipv4Packet.decode(frame).map(p -> new Held(frame, p, host.now())))
            .filter(held -> host.watch().isClaimed(held.packet.source()) && !isReset(held.packet))
        : Optional.empty();
  }

  /** A connection is reset while the address is still there. */
  private static boolean isReset(Ipv4Packet packet) {
    return TcpSegment.decode(packet).filter(segment -> segment.has(TcpSegment.RST)).isPresent();
  }

  private void ask(Held held, Interposed host) {
    if (waiting.size() < MOST) {
      waiting.add(held);
    }
    var from = held.packet.source();
    var hop = held.packet.destination();
    host.emit(ArpPacket.request(host.watch().mac(), from, hop).broadcast());
  }
}
