// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.probing;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.OutputFilter;
import org.ipv4ll.tck.engine.fault.injection.Restart;
import org.ipv4ll.tck.engine.fault.injection.Unprobed;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Hosts that use an address before they have claimed it (sections 2.2 and 2.2.1). */
final class EarlyUse {

  private EarlyUse() {}

  static List<Deviation> all() {
    return List.of(
        fault("M-PRB-80", eager(() -> Occasion.EVERY)),
        fault("M-PRB-81", eager(() -> Occasion.FLAP)),
        fault("M-PRB-82", EarlyUse::recorded),
        fault("M-PRB-83", EarlyUse::unannounced),
        fault("M-PRB-84", eager(Denials::new)),
        fault("M-PRB-85", Interposed.host(Talkative::new)),
        fault("M-PRB-86", eager(RoutableGone::new)),
        fault("M-PRB-87", TakenDown.trusting()),
        fault("M-PRB-88", Interposed.host(TakenDown.Unnoticed::new)),
        fault("M-PRB-89", eager(InterfaceTaken::new)));
  }

  private static HostFactory eager(Supplier<Occasion> occasion) {
    return Interposed.host(() -> new Eager(occasion.get()));
  }

  private static Host recorded(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    Occasion recorded = (input, host) -> remembered.isPresent();
    return eager(() -> recorded).create(mac, remembered, seed);
  }

  private static Host unannounced(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    var silent = OutputFilter.arp(Unprobed.HOST, ArpTest.ANNOUNCEMENT);
    var base = Restart.afterConflict(silent, HostFactory.RFC3927);
    return (remembered.isPresent() ? base : HostFactory.RFC3927).create(mac, remembered, seed);
  }

  /** When it is eager. */
  @FunctionalInterface
  private interface Occasion {

    Occasion EVERY = (input, host) -> true;

    Occasion FLAP = (input, host) -> host.watch().flaps() > 0;

    boolean hasCome(Input input, Interposed host);
  }

  private static final class Denials implements Occasion {

    private boolean denied;

    @Override
    public boolean hasCome(Input input, Interposed host) {
      denied |= isDenial(input, host);
      return denied;
    }
  }

  private static final class RoutableGone implements Occasion {

    private boolean had;

    @Override
    public boolean hasCome(Input input, Interposed host) {
      had |= host.watch().hasRoutable();
      return had && !host.watch().hasRoutable();
    }
  }

  private static final class InterfaceTaken implements Occasion {

    private boolean taken;

    @Override
    public boolean hasCome(Input input, Interposed host) {
      taken |= input instanceof Input.InterfaceTaken;
      return taken;
    }
  }

  private static boolean isDenial(Input input, Interposed host) {
    return Conflicts.withCandidate(input, host);
  }

  /** Configures its address as soon as it has been probed, without waiting for an objection. */
  private record Eager(Occasion occasion) implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      boolean hasCome = occasion.hasCome(input, host);
      if (isDenial(input, host)) {
        host.watch().abandoned();
      }
      if (hasCome && host.watch().probes() >= Timing.RFC3927.probeNum()) {
        host.watch().candidate().flatMap(x -> answer(x, input, host)).ifPresent(host::emit);
      }
      host.pass(input);
    }

    private static Optional<EthernetFrame> answer(
        Ipv4Address candidate, Input input, Interposed host) {
      var own = host.watch().mac();
      return ArpFrame.in(input)
          .map(ArpFrame::arp)
          .filter(arp -> arp.isRequest() && arp.targetProtocol().equals(candidate))
          .filter(arp -> !arp.senderHardware().equals(own))
          .map(arp -> ArpPacket.reply(own, arp).broadcast())
          .or(() -> echo(candidate, input, own));
    }

    private static Optional<EthernetFrame> echo(
        Ipv4Address candidate, Input input, MacAddress own) {
      return input
          .frame()
          .flatMap(
              frame ->
                  Ipv4Packet.decode(frame)
                      .filter(packet -> packet.destination().equals(candidate))
                      .flatMap(packet -> echo(packet, frame.source(), own)));
    }

    private static Optional<EthernetFrame> echo(
        Ipv4Packet packet, MacAddress asker, MacAddress own) {
      return IcmpEcho.decode(packet)
          .filter(request -> !request.reply())
          .map(request -> request.answer().packet(packet.destination(), packet.source()))
          .map(reply -> reply.frame(own, asker));
    }
  }

  private record Talkative() implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      if (isDenial(input, host)) {
        host.watch().abandoned();
      }
      if (input instanceof Input.Send send) {
        var own = host.watch().mac();
        host.watch()
            .candidate()
            .map(x -> ArpPacket.request(own, x, send.destination()).broadcast())
            .ifPresent(host::emit);
      }
      host.pass(input);
    }
  }
}
