// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Constants;
import org.ipv4ll.tck.engine.fault.injection.DelayedOutput;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Gratuitous;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.OutputFilter;
import org.ipv4ll.tck.engine.fault.injection.Reaction;
import org.ipv4ll.tck.engine.fault.injection.Restart;
import org.ipv4ll.tck.engine.fault.injection.Unprobed;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.TcpSegment;

/** What goes wrong when an address is given up for another (section 2.5). */
final class WrongYielding {

  private WrongYielding() {}

  static List<Deviation> all() {
    return List.of(
        fault("M-DEF-17", Resigning.HOST),
        fault("M-DEF-18", Haunted.by(Output.Reason.CONFLICT, false)),
        fault("M-DEF-19", Haunted.by(Output.Reason.CONFLICT, true)),
        fault("M-DEF-20", Restart.afterConflict(HostFactory.RFC3927, Unprobed.HOST)),
        fault(
            "M-DEF-21",
            Restart.afterConflict(HostFactory.RFC3927, Constants.host(t -> t.announceNum = 0))),
        weak("M-DEF-32", OutputFilter.of(HostFactory.RFC3927, WrongYielding::isReset)),
        weak(
            "M-DEF-33",
            DelayedOutput.of(HostFactory.RFC3927, WrongYielding::isReset, ofSeconds(3))),
        fault("M-DEF-39", Restart.around(Returning::new)),
        fault("M-DEF-42", Reaction.afterHearing(HostFactory.RFC3927, WrongYielding::contend)));
  }

  private static void contend(ArpFrame heard, Interposed host) {
    var lost = host.watch().former().filter(former -> !host.watch().isClaimed(former));
    if (heard.arp().isAnnouncement()) {
      lost.filter(heard::isFrom)
          .map(address -> Gratuitous.announcement(address, host))
          .ifPresent(host::emit);
    }
  }

  /** The reset of a connection, which unlike a refusal acknowledges nothing. */
  private static boolean isReset(Output output, Interposed host) {
    return output instanceof Output.Transmit transmit
        && Ipv4Packet.decode(transmit.bytes())
            .flatMap(TcpSegment::decode)
            .filter(segment -> segment.flags() == TcpSegment.RST)
            .isPresent();
  }

  private record Returning(Restart restart) implements Interposed.Between {

    @Override
    public void output(Output output, Interposed host) {
      host.emit(output);
      if (output instanceof Output.AddressLost lost && lost.reason() == Output.Reason.CONFLICT) {
        host.replace(restart.host(Optional.of(lost.address())));
      }
    }
  }
}
