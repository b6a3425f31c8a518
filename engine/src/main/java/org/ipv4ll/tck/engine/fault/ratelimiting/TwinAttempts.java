// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.ratelimiting;

import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.Companion;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Unreported;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.LinkLocalHost;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.RateLimit;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.rules.UniformSelection;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * Two daemons on one interface: each claims an address of its own with the same hardware address.
 */
public final class TwinAttempts implements Interposed.Between {

  /** Each has a count of conflicts of its own. */
  static final HostFactory HOST =
      (mac, remembered, seed) ->
          twins(
              mac,
              HostFactory.RFC3927.create(mac, remembered, seed),
              second(mac, Rules.RFC3927, seed));

  /** They count together, and the second one ends when its candidate is taken. */
  public static final HostFactory ENDING = TwinAttempts::ending;

  private static final long OTHER_NUMBER = 0x5A_0000;

  private final Companion second;

  private TwinAttempts(Host second) {
    this.second = new Companion(new Unreported(second));
  }

  private static Host ending(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    var limit = new RateLimit(Timing.RFC3927);
    var rules = Rules.RFC3927.withRateLimit(timing -> limit);
    var second = new Interposed(second(mac, rules, seed), mac, new Ending());
    return twins(mac, HostFactory.host(mac, rules, remembered, seed), second);
  }

  private static Host second(MacAddress own, Rules rules, long seed) {
    var other =
        rules.withSelection(mac -> new UniformSelection(new MacAddress(mac.bits() ^ OTHER_NUMBER)));
    return new LinkLocalHost(own, other, Optional.empty(), ~seed);
  }

  private static Host twins(MacAddress mac, Host first, Host second) {
    return new Interposed(first, mac, new TwinAttempts(second));
  }

  @Override
  public void input(Input input, Interposed host) {
    if (!(input instanceof Input.Send) && !(input instanceof Input.TimerExpired)) {
      second.handle(input, host);
    }
    host.pass(input);
  }

  private static final class Ending implements Interposed.Between {

    private boolean ended;

    @Override
    public void input(Input input, Interposed host) {
      boolean taken = Conflicts.withCandidate(input, host);
      if (!ended) {
        host.pass(input);
      }
      if (taken && !ended) {
        ended = true;
        host.pass(new Input.LinkDown());
      }
    }
  }
}
