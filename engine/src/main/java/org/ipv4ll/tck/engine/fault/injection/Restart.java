// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.util.Optional;
import java.util.function.Function;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.RateLimit;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.UniformSelection;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * Makes the hosts that take over inside one device: each goes on with the candidate sequence and
 * the conflict count of the one before, as a state machine does that is started anew.
 */
public final class Restart {

  private final MacAddress mac;
  private final Rules rules;
  private final RateLimit limit;
  private long seed;

  Restart(MacAddress mac, Rules rules, long seed) {
    var selection = rules.candidates().selection().apply(mac);
    this.mac = mac;
    this.limit = rules.candidates().rateLimit().apply(rules.timing());
    this.rules = rules.withSelection(m -> selection).withRateLimit(timing -> limit);
    this.seed = seed;
  }

  /** A host that tries an address first, or the next of the sequence. */
  public Host host(Optional<Ipv4Address> first) {
    return host(rules, first);
  }

  /** The same by other rules; their selection and rate limit do not count. */
  public Host host(Rules other, Optional<Ipv4Address> first) {
    var kept =
        other
            .withSelection(rules.candidates().selection())
            .withRateLimit(rules.candidates().rateLimit());
    return HostFactory.host(mac, kept, first, seed++);
  }

  /** The next of the sequence that is not this one. */
  public Ipv4Address other(Ipv4Address lost) {
    var next = rules.candidates().selection().apply(mac).next();
    return next.equals(lost) ? other(lost) : next;
  }

  public Rules rules() {
    return rules;
  }

  public RateLimit limit() {
    return limit;
  }

  /** Correct hosts, each with a decorator that can have it started anew. */
  public static HostFactory around(Function<Restart, ? extends Interposed.Between> decorator) {
    return (mac, remembered, seed) -> {
      var restart = new Restart(mac, Rules.RFC3927, seed);
      return new Interposed(restart.host(remembered), mac, decorator.apply(restart));
    };
  }

  /** Hosts of one kind until their address is lost by a conflict, then of another. */
  public static HostFactory afterConflict(HostFactory before, HostFactory after) {
    return (mac, remembered, seed) ->
        new Interposed(
            before.create(mac, remembered, seed),
            mac,
            new TakeOver(lost -> after.create(mac, Optional.of(firstOther(mac, lost)), seed + 1)));
  }

  /** What the host would have tried first or second, had it not lost it. */
  private static Ipv4Address firstOther(MacAddress mac, Ipv4Address lost) {
    var selection = new UniformSelection(mac);
    var first = selection.next();
    return first.equals(lost) ? selection.next() : first;
  }

  private record TakeOver(Function<Ipv4Address, Host> successor) implements Interposed.Between {

    @Override
    public void output(Output output, Interposed host) {
      host.emit(output);
      if (output instanceof Output.AddressLost lost && lost.reason() == Output.Reason.CONFLICT) {
        host.replace(successor.apply(lost.address()));
      }
    }
  }
}
