// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.interfaces;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.defending.MistakenConflicts;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.InputFilter;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Restart;
import org.ipv4ll.tck.engine.fault.injection.Unprobed;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Hosts that are not what they were once their link has been down (sections 2.2 and 2.5). */
final class AfterFlaps {

  private static final Duration DEFENCE = Timing.RFC3927.defendInterval();

  private AfterFlaps() {}

  static List<Deviation> all() {
    return List.of(
        fault(
            "M-IFC-20",
            InputFilter.deafTo(
                (heard, host) -> Conflicts.inUse(heard, host) && host.watch().flaps() > 0)),
        fault(
            "M-IFC-21",
            (mac, remembered, seed) ->
                new Interposed(
                    HostFactory.RFC3927.create(mac, remembered, seed), mac, new Weary(seed))),
        fault(
            "M-IFC-26",
            MistakenConflicts.speakingFor(
                host -> host.watch().former().filter(x -> host.watch().flaps() > 0))),
        fault("M-IFC-25", Interposed.host(Stuck::new)));
  }

  /** Probes its old address after the first flap, and trusts it from the second on. */
  private record Weary(long seed) implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      var former = host.watch().former();
      if (input instanceof Input.LinkUp && host.watch().flaps() > 1 && former.isPresent()) {
        host.replace(trusting(host.watch().mac(), former));
      } else {
        host.pass(input);
      }
    }

    private Host trusting(MacAddress mac, Optional<Ipv4Address> former) {
      return Restart.afterConflict(Unprobed.HOST, HostFactory.RFC3927)
          .create(mac, former, seed + 1);
    }
  }

  /** Its note that it has just defended itself is not withdrawn if the link goes down. */
  private static final class Stuck implements Interposed.Between {

    private Instant conflict = Instant.EPOCH;
    private boolean stuck;

    @Override
    public void input(Input input, Interposed host) {
      stuck |= input instanceof Input.LinkDown && host.now().isBefore(conflict.plus(DEFENCE));
      boolean conflicts = Conflicts.inUse(input, host);
      conflict = conflicts ? host.now() : conflict;
      if (!(conflicts && stuck)) {
        host.pass(input);
      }
    }
  }
}
