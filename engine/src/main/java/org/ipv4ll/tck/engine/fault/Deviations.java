// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.announcing.AnnouncingFaults;
import org.ipv4ll.tck.engine.fault.conflicts.ConflictFaults;
import org.ipv4ll.tck.engine.fault.defending.DefendingFaults;
import org.ipv4ll.tck.engine.fault.dns.DnsFaults;
import org.ipv4ll.tck.engine.fault.forwarding.ForwardingFaults;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.interfaces.InterfaceFaults;
import org.ipv4ll.tck.engine.fault.probing.ProbingFaults;
import org.ipv4ll.tck.engine.fault.ratelimiting.RateLimitFaults;
import org.ipv4ll.tck.engine.fault.selecting.SelectingFaults;
import org.ipv4ll.tck.engine.fault.variants.Variants;

/** All faults and variants that the engine can express. */
public final class Deviations {

  /** The groups in the order of the behaviour that they break; variants last. */
  private static final List<String> GROUPS =
      List.of("M-SEL", "M-PRB", "M-CDP", "M-RTL", "M-ANN", "M-DEF", "M-FWD", "M-IFC", "M-DNS", "V");

  private static final List<Deviation> ALL =
      Stream.of(
              SelectingFaults.all(),
              ProbingFaults.all(),
              ConflictFaults.all(),
              RateLimitFaults.all(),
              AnnouncingFaults.all(),
              DefendingFaults.all(),
              ForwardingFaults.all(),
              InterfaceFaults.all(),
              DnsFaults.all(),
              Variants.all())
          .flatMap(List::stream)
          .sorted(Comparator.comparingInt(Deviations::group).thenComparing(Deviation::id))
          .toList();

  private Deviations() {}

  /** Ordered by group and number. */
  public static List<Deviation> all() {
    return ALL;
  }

  /** The deviation of this id, as in {@code M-SEL-01}. */
  public static Optional<Deviation> find(String id) {
    return ALL.stream().filter(deviation -> deviation.id().equals(id)).findFirst();
  }

  /** The other ids of the catalogue, each with the reason why one host cannot express it. */
  public static Map<String, String> notExpressible() {
    return NotExpressible.reasons();
  }

  private static int group(Deviation deviation) {
    return GROUPS.indexOf(deviation.id().substring(0, deviation.id().lastIndexOf('-')));
  }
}
