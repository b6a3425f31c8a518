// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.conflicts.AnyOperation;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Evidence;
import org.ipv4ll.tck.engine.fault.injection.Gratuitous;
import org.ipv4ll.tck.engine.fault.injection.InputFilter;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.OutputRewrite;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Frames taken for what they are not because of their shape, and senders who are no more. */
public final class MistakenConflicts {

  private static final int UNPADDED = 14 + ArpPacket.LENGTH;

  private MistakenConflicts() {}

  static List<Deviation> all() {
    return Stream.of(echoes(), shapes(), senders()).flatMap(List::stream).toList();
  }

  private static List<Deviation> echoes() {
    return List.of(
        fault(
            "M-DEF-76",
            Evidence.inUse(
                Evidence.Test.IN_USE.or(
                    (f, arp, x, own) ->
                        arp.senderProtocol().equals(x) && !f.source().equals(own)))));
  }

  private static List<Deviation> shapes() {
    return List.of(
        fault(
            "M-DEF-77",
            InputFilter.deafTo(
                (heard, host) -> Conflicts.inUse(heard, host) && isPadded(host.current()))),
        fault("M-DEF-78", Interposed.host(Jealous::new)),
        fault("M-DEF-79", AnyOperation.IN_USE),
        weak(
            "M-DEF-80",
            OutputRewrite.arp(
                HostFactory.RFC3927,
                ArpTest.DEFENCE,
                (said, host) -> addressed(said.arp(), host).broadcast())));
  }

  private static List<Deviation> senders() {
    return List.of(
        fault("M-DEF-81", speakingFor(host -> host.watch().lost())),
        fault(
            "M-DEF-83",
            OutputRewrite.arp(
                HostFactory.RFC3927,
                (said, host) -> ArpTest.DEFENCE.test(said, host) && host.watch().losses() > 0,
                (said, host) -> Gratuitous.announcement(host.watch().lost().orElseThrow(), host))));
  }

  private static boolean isPadded(Input input) {
    return input instanceof Input.FrameReceived heard && heard.bytes().length > UNPADDED;
  }

  private static ArpPacket addressed(ArpPacket defence, Interposed host) {
    var offender = ArpFrame.in(host.current()).orElseThrow().arp().senderHardware();
    return new ArpPacket(
        defence.operation(),
        defence.senderHardware(),
        defence.senderProtocol(),
        offender,
        defence.targetProtocol());
  }

  public static HostFactory speakingFor(Function<Interposed, Optional<Ipv4Address>> sender) {
    return Interposed.host(() -> new Unaware(sender));
  }

  /** What an application sends without an address in use is asked for from another one. */
  record Unaware(Function<Interposed, Optional<Ipv4Address>> sender) implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      var own = sender.apply(host).filter(x -> host.watch().claimed().isEmpty());
      if (input instanceof Input.Send send && own.isPresent()) {
        var mac = host.watch().mac();
        host.emit(ArpPacket.request(mac, own.get(), send.destination()).broadcast());
      } else {
        host.pass(input);
      }
    }
  }

  /** Announces its own address after each announcement of it, and thinks no more of it. */
  private static final class Jealous implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      var rival =
          ArpFrame.in(input)
              .filter(heard -> heard.arp().isAnnouncement() && Conflicts.inUse(heard, host));
      rival.ifPresentOrElse(
          heard -> Gratuitous.announce(heard.arp().senderProtocol(), host), () -> host.pass(input));
    }
  }
}
