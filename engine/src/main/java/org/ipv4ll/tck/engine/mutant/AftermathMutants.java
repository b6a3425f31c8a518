// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.mutant.Mutant.fault;
import static org.ipv4ll.tck.engine.mutant.Mutant.weak;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** What a conflict or a loss of carrier leaves behind in a host, and odd shapes of conflicts. */
final class AftermathMutants {

  private static final Duration HASTE = ofSeconds(1);
  private static final int UPPER_HALF = 0x8000;

  private AftermathMutants() {}

  static List<Mutant> all() {
    return List.of(
        fault("M-ANN-23", Interposed.around(HostFactory.RFC3927, Hasty::new)),
        weak(
            "M-ANN-24",
            Repeated.afterDefence(HostFactory.RFC3927, ofSeconds(33), Gratuitous::announce)),
        fault(
            "M-PRB-37",
            Repeated.afterDefence(HostFactory.RFC3927, ofSeconds(15), ProbingMutants::probe)),
        fault(
            "M-CDP-43",
            InputFilter.deafTo((heard, host) ->
                    Conflicts.withCandidate(heard, host)
                        && heard.arp().isRequest()
                        && !heard.frame().isBroadcast())),
        fault(
            "M-CDP-44",
            InputFilter.deafTo((heard, host) ->
                    Conflicts.withCandidate(heard, host) && heard.hasLeftovers())),
        fault(
            "M-FWD-28",
            OutputFilter.of(
                HostFactory.RFC3927,
                (output, host) -> host.watch().flaps() > 0 && isForUpperHalf(output))));
  }

  private static boolean isForUpperHalf(Output output) {
    return output instanceof Output.Transmit transmit
        && Ipv4Packet.decode(transmit.bytes())
            .map(Ipv4Packet::destination)
            .filter(to -> to.isLinkLocal() && (to.bits() & UPPER_HALF) != 0)
            .isPresent();
  }

  /** The second announcement of a later claim comes sooner. */
  private static final class Hasty implements Interposed.Between {

    private Optional<Ipv4Address> announced = Optional.empty();

    @Override
    public void output(Output output, Interposed host) {
      var said = ArpFrame.in(output).filter(a -> ArpTest.ANNOUNCEMENT.test(a, host));
      boolean later = host.watch().losses() + host.watch().flaps() > 0;
      if (said.isEmpty() || !later) {
        host.emit(output);
        return;
      }
      var x = said.get().arp().senderProtocol();
      if (announced.filter(x::equals).isEmpty()) {
        announced = Optional.of(x);
        host.emit(output);
        host.after(HASTE, () -> host.emit(output));
      } else {
        announced = Optional.empty(); // the one that came sooner was its second
      }
    }
  }
}
