// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * Whether a host goes after two addresses of one interface at once, as two daemons beside each
 * other do. The text speaks of one address, and forbids no second one: this is told and costs
 * nothing.
 */
public final class AttemptsAtOnce extends Check {

  public static final Criterion CRITERION = Criterion.info("attempts-at-once", "2.1-01", "513-516");

  public AttemptsAtOnce() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var all = Acquisition.in(exam.record());
    if (all.isEmpty()) {
      return exam.unseen("the host is after no link-local address", TestedBeforeUse.CRITERION.id());
    }
    return all.stream()
        .flatMap(one -> all.stream().flatMap(other -> beside(exam, one, other).stream()))
        .findFirst()
        .orElseGet(() -> exam.satisfied("one attempt at a time"));
  }

  /** The host begins with another address, goes on with the first, and with the other. */
  private static Optional<Outcome> beside(Examination exam, Acquisition one, Acquisition other) {
    int begun = other.first().index();
    if (!one.life().equals(other.life()) || one.first().index() >= begun || isLost(one, other)) {
      return Optional.empty();
    }
    return after(one, begun)
        .flatMap(again -> after(other, again.index()).map(last -> told(exam, one, other)));
  }

  private static boolean isLost(Acquisition one, Acquisition other) {
    return !one.isUndisturbedUntil(other.first());
  }

  private static Optional<Frame> after(Acquisition acquisition, int index) {
    return said(acquisition).stream().filter(frame -> frame.index() > index).findFirst();
  }

  private static List<Frame> said(Acquisition acquisition) {
    return Stream.concat(acquisition.probes().stream(), acquisition.announcements().stream())
        .toList();
  }

  private static Outcome told(Examination exam, Acquisition one, Acquisition other) {
    return exam.violated(
        "two attempts at once: %s and %s".formatted(one.address(), other.address()),
        other.first(),
        one.first());
  }
}
