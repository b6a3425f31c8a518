// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static org.ipv4ll.tck.engine.mutant.Mutant.fault;
import static org.ipv4ll.tck.engine.mutant.Mutant.variant;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/**
 * Hosts that have a link-local address without a word about it, as an administrator may give them
 * one, and hosts that look like it (section 2.2).
 */
final class HolderMutants {

  /** Does nothing of the procedure: it has an address, and answers for it. */
  private static final HostFactory SILENT = Interposed.around(silent(Rules.RFC3927), Unmoved::new);

  private static final Ipv4Address FIXED = Ipv4Address.parse("169.254.95.118");

  private HolderMutants() {}

  static List<Mutant> all() {
    return List.of(
        fault("M-PRB-60", SILENT),
        fault(
            "M-PRB-61",
            OutputFilter.of(
                Interposed.around(
                    Interposed.around(
                        silent(Rules.RFC3927.withSelection(mac -> () -> FIXED)), Unmoved::new),
                    AnswersBroadcast::new),
                (output, host) -> output instanceof Output.AddressClaimed)),
        variant("V-76", Interposed.around(HostFactory.RFC3927, AnswersBroadcast::new)),
        variant("V-77", Reaction.after(HostFactory.RFC3927, HolderMutants::configure)));
  }

  private static HostFactory silent(Rules rules) {
    var unprobed =
        rules.with(
            Constants.timing(
                t -> {
                  t.probeNum = 1;
                  t.probeWait = Duration.ZERO;
                  t.announceWait = Duration.ZERO;
                }));
    return OutputFilter.arp(
        HostFactory.of(unprobed),
        (said, host) -> said.arp().isProbe() || said.arp().isAnnouncement());
  }

  private static void configure(Output output, Interposed host) {
    ArpFrame.in(output)
        .filter(said -> said.arp().isProbe())
        .map(said -> new Output.AddressClaimed(said.arp().targetProtocol()))
        .ifPresent(host::emit);
  }

  /** Keeps its address, whoever else has it. */
  private static final class Unmoved implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      if (ArpFrame.in(input).filter(heard -> isContest(heard, host)).isEmpty()) {
        host.pass(input);
      }
    }

    private static boolean isContest(ArpFrame heard, Interposed host) {
      return Conflicts.inUse(heard, host) || Conflicts.withCandidate(heard, host);
    }
  }
}
