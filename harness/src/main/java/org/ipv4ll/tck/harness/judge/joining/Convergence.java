// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;

/** When hosts that held the same addresses each hold one of their own. */
public final class Convergence extends Check {

  public static final Criterion CRITERION = Criterion.info("joined-groups", "4-01", "1195-1219");

  private final Duration most;

  /** They are watched for so long at most. */
  public Convergence(Duration most) {
    super(CRITERION);
    this.most = most;
  }

  @Override
  protected Outcome examine(Examination exam) {
    return exam.record()
        .last(Act.Joined.class)
        .map(joined -> told(exam, joined.at()))
        .orElseGet(() -> exam.notReached("the links did not become one"));
  }

  private Outcome told(Examination exam, Instant joined) {
    if (isReached(exam.record())) {
      return exam.satisfied("all different " + text(exam.record(), joined));
    }
    return exam.pending(joined.plus(most))
        .orElseGet(() -> exam.satisfied("not all different " + text(exam.record(), joined)));
  }

  private static String text(CaseRecord record, Instant joined) {
    long packets =
        record.hosts().stream()
            .flatMap(host -> host.host(joined).stream())
            .filter(Frame::isArpLike)
            .count();
    var took = Duration.between(joined, record.end()).toSeconds();
    return "after %d s, %d ARP packets".formatted(took, packets);
  }

  private static boolean isReached(CaseRecord record) {
    var held = record.hosts().stream().flatMap(host -> held(host).stream()).distinct().count();
    return held == record.hosts().size();
  }

  private static Optional<Ipv4Address> held(LinkRecord host) {
    return Attempt.in(host.host()).stream()
        .reduce((one, later) -> later)
        .filter(Attempt::isClaimed)
        .map(Attempt::address);
  }
}
