// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.selecting;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;
import static org.ipv4ll.tck.engine.fault.selecting.WrongRange.selecting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.AddressSelection;
import org.ipv4ll.tck.engine.rules.RateLimit;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.rules.UniformSelection;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Candidate sequences from the wrong seed, and the same candidate again (section 2.1). */
final class WrongSeed {

  private WrongSeed() {}

  static List<Deviation> all() {
    return List.of(
        fault(
            "M-SEL-11",
            Interposed.ruling(Clock::new, clock -> Rules.RFC3927.withSelection(m -> clock))),
        fault("M-SEL-12", selecting(mac -> seeded(1))),
        fault("M-SEL-13", selecting(ofMaker())),
        fault("M-SEL-14", selecting(mac -> again(mac))),
        weak("M-SEL-15", WrongSeed::fromBoot),
        fault("M-SEL-22", WrongSeed::stubborn),
        fault("M-SEL-23", selecting(Hash::new)),
        fault("M-SEL-24", HostFactory.of(Rules.RFC3927.withSelection(LockStep::new))),
        fault("M-SEL-25", WrongSeed::cycling));
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

  private static final class LockStep implements AddressSelection {

    private final AddressSelection own;
    private final AddressSelection everybodys = new UniformSelection(MacAddress.ZERO);
    private boolean later;

    LockStep(MacAddress mac) {
      this.own = new UniformSelection(mac);
    }

    @Override
    public Ipv4Address next() {
      var next = later ? everybodys.next() : own.next();
      later = true;
      return next;
    }
  }

  private static Host cycling(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    var five = new ArrayList<Ipv4Address>();
    var selection = new UniformSelection(mac);
    AddressSelection cycle =
        () -> {
          five.add(five.size() < 5 ? selection.next() : five.get(five.size() - 5));
          return five.get(five.size() - 1);
        };
    return HostFactory.host(mac, Rules.RFC3927.withSelection(m -> cycle), remembered, seed);
  }
}
