// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static org.ipv4ll.tck.engine.mutant.Mutant.fault;
import static org.ipv4ll.tck.engine.mutant.Mutant.weak;
import static org.ipv4ll.tck.engine.mutant.SelectionMutants.selecting;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rules.AddressSelection;
import org.ipv4ll.tck.engine.rules.RateLimit;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.rules.UniformSelection;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Candidate sequences from the wrong seed, and the same candidate again (section 2.1). */
final class SeedingMutants {

  private SeedingMutants() {}

  static List<Mutant> all() {
    return List.of(
        fault("M-SEL-11", SeedingMutants::fromClock),
        fault("M-SEL-12", selecting(mac -> seeded(1))),
        fault("M-SEL-13", selecting(ofMaker())),
        fault("M-SEL-14", selecting(mac -> again(mac))),
        weak("M-SEL-15", SeedingMutants::fromBoot),
        fault("M-SEL-22", SeedingMutants::stubborn),
        fault("M-SEL-23", selecting(Hash::new)));
  }

  private static UniformSelection seeded(long seed) {
    return new UniformSelection(new MacAddress(seed));
  }

  private static Function<MacAddress, AddressSelection> ofMaker() {
    return mac -> seeded(mac.bits() >>> 24);
  }

  private static AddressSelection again(MacAddress mac) {
    return () -> new UniformSelection(mac).next();
  }

  private static Host fromBoot(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    var rules =
        Rules.RFC3927.withSelection(
            m -> seeded(mac.bits() ^ new SplittableRandom(seed).nextLong()));
    return HostFactory.host(mac, rules, Optional.empty(), seed);
  }

  private static Host fromClock(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    var clock = new Clock();
    var rules = Rules.RFC3927.withSelection(m -> clock);
    return new Interposed(HostFactory.host(mac, rules, remembered, seed), mac, clock);
  }

  private static Host stubborn(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    var stubborn = new Stubborn(mac);
    var rules = Rules.RFC3927.withSelection(m -> stubborn).withRateLimit(timing -> stubborn);
    return HostFactory.host(mac, rules, remembered, seed);
  }

  private static final class Clock implements AddressSelection, Interposed.Between {

    private Optional<UniformSelection> selection = Optional.empty();

    @Override
    public void input(Input input, Interposed host) {
      selection = selection.or(() -> Optional.of(seeded(host.now().getEpochSecond())));
      host.pass(input);
    }

    @Override
    public Ipv4Address next() {
      return selection.orElseThrow().next();
    }
  }

  /** Knows that the rate is limited, and then insists on what was denied. */
  private static final class Stubborn extends RateLimit implements AddressSelection {

    private final AddressSelection selection;
    private Ipv4Address last = Ipv4Address.ANY;

    Stubborn(MacAddress mac) {
      super(Timing.RFC3927);
      selection = new UniformSelection(mac);
    }

    @Override
    public Ipv4Address next() {
      last = conflicts() > Timing.RFC3927.maxConflicts() ? last : selection.next();
      return last;
    }
  }

  /** The sum of the octets, each times its place: at most 5356 of 65 024 addresses. */
  private static final class Hash implements AddressSelection {

    private final MacAddress mac;
    private final AddressSelection others;
    private boolean first = true;

    Hash(MacAddress mac) {
      this.mac = mac;
      this.others = new UniformSelection(mac);
    }

    @Override
    public Ipv4Address next() {
      var next = first ? Ipv4Address.selectable(sum()) : others.next();
      first = false;
      return next;
    }

    private int sum() {
      int sum = 1;
      for (int octet = 0; octet < 6; octet++) {
        sum += (int) (mac.bits() >>> (40 - 8 * octet) & 0xFF) * (octet + 1);
      }
      return sum;
    }
  }
}
