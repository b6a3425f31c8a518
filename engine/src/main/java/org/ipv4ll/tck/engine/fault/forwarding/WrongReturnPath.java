// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.forwarding;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.List;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** Hosts that answer to where a packet came from, and not to whom ARP has found (section 2.6.2). */
final class WrongReturnPath {

  private WrongReturnPath() {}

  static List<Deviation> all() {
    return List.of(
        fault("M-FWD-60", answering(peer -> true)),
        fault("M-FWD-61", answering(peer -> !peer.isLinkLocal())));
  }

  private static HostFactory answering(Predicate<Ipv4Address> peers) {
    return Interposed.host(() -> new Returning(peers));
  }

  /** Takes the sender of an IP packet for the owner of its source address, as ARP would tell. */
  private record Returning(Predicate<Ipv4Address> peers) implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      input
          .frame()
          .filter(frame -> isForHost(frame, host))
          .flatMap(frame -> Ipv4Packet.decode(frame).map(packet -> told(frame, packet, host)))
          .ifPresent(host::pass);
      host.pass(input);
    }

    private boolean isForHost(EthernetFrame frame, Interposed host) {
      return frame.destination().equals(host.watch().mac())
          && Ipv4Packet.decode(frame)
              .filter(packet -> host.watch().isClaimed(packet.destination()))
              .filter(packet -> !host.watch().isClaimed(packet.source()))
              .filter(packet -> packet.source().isUnicast() && peers.test(packet.source()))
              .isPresent();
    }

    private static Input told(EthernetFrame frame, Ipv4Packet packet, Interposed host) {
      var reply =
          new ArpPacket(
              ArpPacket.REPLY,
              frame.source(),
              packet.source(),
              host.watch().mac(),
              packet.destination());
      return new Input.FrameReceived(reply.unicast(host.watch().mac()).encode());
    }
  }
}
