// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.probing;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.time.Duration;
import java.util.List;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Constants;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.OutputFilter;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Hosts that have a link-local address without a word about it (section 2.2). */
final class SilentHolder {

  /** Does nothing of the procedure: it has an address, and answers for it. */
  private static final HostFactory SILENT = Interposed.around(silent(Rules.RFC3927), Unmoved::new);

  private static final Ipv4Address FIXED = Ipv4Address.parse("169.254.95.118");

  private SilentHolder() {}

  static List<Deviation> all() {
    return List.of(
        fault("M-PRB-60", SILENT),
        fault(
            "M-PRB-61",
            OutputFilter.of(
                Interposed.around(
                    Interposed.around(
                        silent(Rules.RFC3927.withSelection(mac -> () -> FIXED)), Unmoved::new),
                    AnswersBroadcast::new),
                (output, host) -> output instanceof Output.AddressClaimed)));
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
