// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.interfaces;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.TcpSegment;

/** Resets the connections of its link-local address as soon as there is a routable one. */
final class Killing implements Interposed.Between {

  static final HostFactory HOST = Interposed.host(Killing::new);

  private static final int ACCEPTED = TcpSegment.SYN | TcpSegment.ACK;

  private final Map<TcpSegment, EthernetFrame> resets = new LinkedHashMap<>();

  private Killing() {}

  @Override
  public void input(Input input, Interposed host) {
    if (input instanceof Input.RoutableAddress routable && routable.address().isPresent()) {
      resets.values().forEach(host::emit);
      resets.clear();
    }
    host.pass(input);
  }

  @Override
  public void output(Output output, Interposed host) {
    host.emit(output);
    if (output instanceof Output.Transmit transmit) {
      EthernetFrame.decode(transmit.bytes()).ifPresent(frame -> note(frame));
    }
  }

  private void note(EthernetFrame frame) {
    Ipv4Packet.decode(frame)
        .filter(packet -> packet.source().isLinkLocal())
        .ifPresent(
            packet ->
                TcpSegment.decode(packet)
                    .filter(segment -> segment.flags() == ACCEPTED)
                    .ifPresent(segment -> resets.put(segment, reset(segment, packet, frame))));
  }

  private static EthernetFrame reset(TcpSegment accepted, Ipv4Packet packet, EthernetFrame frame) {
    return new TcpSegment(
            accepted.sourcePort(),
            accepted.destinationPort(),
            accepted.sequence() + 1,
            0,
            TcpSegment.RST)
        .packet(packet.source(), packet.destination())
        .frame(frame.source(), frame.destination());
  }
}
