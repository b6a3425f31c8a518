// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.selecting;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.grey;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.AddressSelection;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Candidates from the wrong set (RFC 3927 section 2.1). */
public final class WrongRange {

  private static final int PREFIX = 0xA9FE_0000;

  private WrongRange() {}

  static List<Deviation> all() {
    return List.of(
        fault("M-SEL-01", low(r -> r.nextInt(0x100))),
        fault("M-SEL-02", low(r -> 0xFF00 | r.nextInt(0x100))),
        fault("M-SEL-03", low(r -> r.nextInt(0x1_0000))),
        fault("M-SEL-04", low(r -> 1 + r.nextInt(0xFEFF))),
        fault("M-SEL-05", low(r -> 0x100 + r.nextInt(0xFD00))),
        grey("M-SEL-06", low(r -> 0x100 + r.nextInt(0xFDFF))),
        fault("M-SEL-07", low(WrongRange::inSubnet)),
        fault("M-SEL-08", low(r -> 0x100 + r.nextInt(0x100))),
        fault("M-SEL-09", low(r -> 0x2A2A)),
        fault("M-SEL-10", selecting(Stepping::new)),
        fault("M-SEL-80", low(WrongRange::sevenBits)),
        fault("M-SEL-81", low(WrongRange::preferringLow)),
        fault("M-SEL-20", drawing(r -> swapped(r))));
  }

  /** Hosts with a selection of their own. */
  static HostFactory selecting(Function<MacAddress, AddressSelection> selection) {
    return HostFactory.of(Rules.RFC3927.withSelection(selection));
  }

  public static HostFactory low(ToIntFunction<SplittableRandom> low16) {
    return drawing(random -> PREFIX | low16.applyAsInt(random));
  }

  private static HostFactory drawing(ToIntFunction<SplittableRandom> bits) {
    return selecting(
        mac -> {
          var random = new SplittableRandom(mac.bits());
          return () -> new Ipv4Address(bits.applyAsInt(random));
        });
  }

  private static int inSubnet(SplittableRandom random) {
    return (1 + random.nextInt(254)) << 8 | 1 + random.nextInt(254);
  }

  private static int sevenBits(SplittableRandom random) {
    return (1 + random.nextInt(127)) << 8 | random.nextInt(0x100);
  }

  /** A random part of a random part of the range. */
  private static int preferringLow(SplittableRandom random) {
    return 0x100 + random.nextInt(1 + random.nextInt(Ipv4Address.SELECTABLE));
  }

  /** Each octet by itself, which comes to the same as drawing from the whole range. */
  public static int byOctet(SplittableRandom random) {
    return (1 + random.nextInt(254)) << 8 | random.nextInt(0x100);
  }

  private static int swapped(SplittableRandom random) {
    return 0xFEA9_0000 | 0x100 + random.nextInt(Ipv4Address.SELECTABLE);
  }

  private static final class Stepping implements AddressSelection {

    private int index;

    Stepping(MacAddress mac) {
      index = new SplittableRandom(mac.bits()).nextInt(Ipv4Address.SELECTABLE);
    }

    @Override
    public Ipv4Address next() {
      return Ipv4Address.selectable(index++ % Ipv4Address.SELECTABLE);
    }
  }
}
