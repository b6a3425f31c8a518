// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.sending;

import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;

/** Whoever reaches one link-local station reaches all: the prefix has no subnets. */
public final class PrefixUndivided extends Check {

  public static final Criterion CRITERION =
      Criterion.must("prefix-undivided", "2.8-02", "879-882").of(Layer.IP);

  public PrefixUndivided() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    if (exam.record().claim().isEmpty()) {
      return HoldsNoAddress.notReached(exam);
    }
    var traffic = new Traffic(exam.record());
    var peers = traffic.peers(true, Ipv4Address::isSelectable);
    var reached = peers.stream().filter(p -> isReached(traffic, p)).toList();
    var missing = peers.stream().filter(p -> !reached.contains(p)).toList();
    if (missing.isEmpty() && reached.size() > 1) {
      return exam.satisfied("reached: " + reached);
    }
    if (traffic.deadline().flatMap(exam::pending).isPresent()) {
      return exam.pending(traffic.deadline().get()).get();
    }
    return reached.isEmpty() || missing.isEmpty()
        ? exam.notReached(
            "no two link-local peers can be compared", LinkLocalReached.CRITERION.id())
        : exam.absent(
            "it reaches " + reached + ", but not " + missing,
            traffic.occasions().get(0).at(),
            traffic.deadline().orElseThrow(),
            traffic.sent(true, reached.get(0)).get(0));
  }

  private static boolean isReached(Traffic traffic, Ipv4Address peer) {
    return traffic.sent(true, peer).stream().anyMatch(packet -> traffic.isTo(peer, packet));
  }
}
