// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.conflicts;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Evidence;
import org.ipv4ll.tck.engine.fault.injection.Inattentive;
import org.ipv4ll.tck.engine.fault.injection.InputFilter;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * Conflicts with the candidate that are not seen because of what was before, or of who denies it.
 */
final class InattentiveProbing {

  private InattentiveProbing() {}

  static List<Deviation> all() {
    return List.of(
        fault("M-CDP-36", Evidence.also((f, arp, x, own) -> !asksForNobody(arp))),
        fault("M-CDP-37", Interposed.host(Familiar::new)),
        fault(
            "M-CDP-38",
            InputFilter.deafTo(
                (heard, host) ->
                    Conflicts.withCandidate(heard, host) && Inattentive.hasJustSpoken(host))),
        fault("M-CDP-39", Interposed.host(Tired::new)),
        fault(
            "M-CDP-41",
            InputFilter.deafTo(
                (heard, host) ->
                    heard.arp().isAnnouncement()
                        && Conflicts.withCandidate(heard, host)
                        && host.watch().probes() == Timing.RFC3927.probeNum())));
  }

  private static boolean asksForNobody(ArpPacket arp) {
    return arp.isRequest() && arp.targetProtocol().equals(Ipv4Address.ANY);
  }

  private static final class Familiar extends Inattentive {

    private final Set<MacAddress> heardBefore = new HashSet<>();

    @Override
    protected boolean escapes(ArpFrame heard, Interposed host) {
      boolean known = !heardBefore.add(heard.arp().senderHardware());
      return known && heard.arp().isProbe() && host.watch().claimed().isEmpty();
    }
  }

  private static final class Tired extends Inattentive {

    private int denials;

    @Override
    protected boolean escapes(ArpFrame heard, Interposed host) {
      boolean conflict = host.watch().claimed().isEmpty() && Conflicts.withCandidate(heard, host);
      boolean ignored = conflict && denials > 0 && host.watch().probes() > 1;
      denials += conflict && !ignored ? 1 : 0;
      return ignored;
    }
  }
}
