// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Gratuitous;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Memories of an earlier conflict, claim or candidate that go on working (section 2.5). */
final class EarlierClaims {

  private EarlierClaims() {}

  static List<Deviation> all() {
    return List.of(
        fault("M-DEF-60", Interposed.host(Echoing::new)),
        fault("M-DEF-61", Interposed.host(Mixing::new)),
        fault("M-DEF-62", Interposed.host(Claiming::new)));
  }

  private static final class Echoing implements Interposed.Between {

    private boolean echoed;

    @Override
    public void input(Input input, Interposed host) {
      var arp = ArpFrame.in(input);
      var own = host.watch().mac();
      echoed |= arp.filter(heard -> heard.arp().senderHardware().equals(own)).isPresent();
      if (echoed && arp.filter(heard -> Conflicts.inUse(heard, host)).isPresent()) {
        echoed = false;
        host.watch().claimed().ifPresent(x -> Gratuitous.announce(x, host));
      } else {
        host.pass(input);
      }
    }
  }

  private static final class Claiming implements Interposed.Between {

    private final Set<Ipv4Address> tried = new HashSet<>();

    @Override
    public void input(Input input, Interposed host) {
      host.pass(input);
      ArpFrame.in(input)
          .filter(heard -> heard.arp().isRequest() && host.watch().claimed().isPresent())
          .filter(heard -> tried.contains(heard.arp().targetProtocol()))
          .filter(heard -> !host.watch().isClaimed(heard.arp().targetProtocol()))
          .filter(heard -> !heard.isFrom(heard.arp().targetProtocol()))
          .ifPresent(
              heard -> host.emit(ArpPacket.reply(host.watch().mac(), heard.arp()).broadcast()));
    }

    @Override
    public void output(Output output, Interposed host) {
      ArpFrame.in(output)
          .filter(said -> said.arp().isProbe())
          .ifPresent(said -> tried.add(said.arp().targetProtocol()));
      host.emit(output);
    }
  }

  /** Takes the address that it has lost for the one that it has. */
  private record Mixing() implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      var lost = host.watch().lost();
      var heard = ArpFrame.in(input).filter(arp -> lost.filter(arp::isFrom).isPresent());
      var own = host.watch().claimed();
      host.pass(heard.isPresent() && own.isPresent() ? about(own.get(), heard.get().arp()) : input);
    }

    private static Input about(Ipv4Address own, ArpPacket heard) {
      var mixed =
          new ArpPacket(
              heard.operation(),
              heard.senderHardware(),
              own,
              heard.targetHardware(),
              heard.targetProtocol());
      return new Input.FrameReceived(mixed.broadcast().encode());
    }
  }
}
