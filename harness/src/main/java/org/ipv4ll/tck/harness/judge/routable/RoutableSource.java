// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.sending.Traffic;
import org.ipv4ll.tck.harness.record.Frame;

/** What is new comes from the routable address as soon as that works. */
public final class RoutableSource extends Check {

  /** To destinations outside of the prefix. */
  public static final Criterion TO_ROUTABLE =
      Criterion.must("routable-source", "1.9-06", "449-452, 825-827")
          .restated("2.6.2-05")
          .of(Layer.IP);

  /** To link-local destinations. */
  public static final Criterion TO_LINK_LOCAL =
      Criterion.should("routable-source-to-link-local", "2.6.1-01", "788-790").of(Layer.IP);

  private final Predicate<Ipv4Address> destination;

  private RoutableSource(Criterion criterion, Predicate<Ipv4Address> destination) {
    super(criterion);
    this.destination = destination;
  }

  /** Towards destinations outside of the prefix. */
  public static RoutableSource toRoutable() {
    return new RoutableSource(TO_ROUTABLE, address -> !address.isLinkLocal());
  }

  /** Towards link-local destinations. */
  public static RoutableSource toLinkLocal() {
    return new RoutableSource(TO_LINK_LOCAL, Ipv4Address::isLinkLocal);
  }

  @Override
  protected Outcome examine(Examination exam) {
    return Operable.since(exam.record())
        .map(since -> examine(exam, packets(new Traffic(exam.record()), since)))
        .orElseGet(() -> Operable.not(exam));
  }

  private List<Frame> packets(Traffic traffic, Instant since) {
    return traffic.occasions().stream()
        .filter(o -> o.told() && !o.at().isBefore(since) && destination.test(o.to()))
        .flatMap(o -> traffic.packetsTo(o.to()).stream().filter(p -> !p.at().isBefore(o.at())))
        .toList();
  }

  private Outcome examine(Examination exam, List<Frame> packets) {
    if (packets.isEmpty()) {
      return exam.notReached("the host sends nothing new", RoutableUnrestricted.CRITERION.id());
    }
    return packets.stream()
        .filter(Traffic::isFromLinkLocal)
        .findFirst()
        .map(packet -> exam.violated("a new packet has a link-local source: " + packet, packet))
        .orElseGet(() -> exam.satisfied(packets.get(0).toString()));
  }
}
