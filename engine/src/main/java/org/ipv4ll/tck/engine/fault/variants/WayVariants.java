// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.variant;
import static org.ipv4ll.tck.engine.fault.selecting.WrongRange.low;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.ipv4ll.tck.engine.fault.injection.Constants;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.OutputRewrite;
import org.ipv4ll.tck.engine.fault.probing.TakenDown;
import org.ipv4ll.tck.engine.fault.probing.Vlan;
import org.ipv4ll.tck.engine.fault.selecting.WrongRange;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.DefencePolicy;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Hosts that conform and go now this way and now that, or further than they have to. */
final class WayVariants {

  /** Priority 6, and no VLAN (IEEE 802.1Q). */
  private static final int PRIORITY_6 = 0xC000;

  private WayVariants() {}

  static List<Deviation> all() {
    return List.of(
        variant("V-91", TakenDown.forgetful()),
        variant("V-90", low(WrongRange::byOctet)),
        variant("V-41", Constants.host(t -> t.rateLimitInterval = ofSeconds(300))),
        variant("V-42", WayVariants::moody),
        variant(
            "V-89",
            OutputRewrite.arp(
                HostFactory.RFC3927,
                (said, host) -> true,
                (said, host) -> Vlan.tagged(PRIORITY_6, said.frame()))),
        variant("V-43", Interposed.host(Content::new)));
  }

  private static Host moody(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    var mood = new SplittableRandom(seed);
    DefencePolicy policy =
        (previous, now, interval) ->
            mood.nextBoolean() && DefencePolicy.DEFEND_ONCE.defends(previous, now, interval);
    return HostFactory.host(mac, Rules.RFC3927.with(policy), remembered, seed);
  }

  private static final class Content implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      if (input instanceof Input.RoutableAddress change && change.address().isEmpty()) {
        host.pass(new Input.LinkLocalWanted(false));
      }
      host.pass(input);
    }
  }
}
