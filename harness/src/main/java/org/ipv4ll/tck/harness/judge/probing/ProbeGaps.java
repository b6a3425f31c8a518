// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;
import org.jspecify.annotations.Nullable;

/** The probes of an attempt keep their distance. */
public final class ProbeGaps extends Check {

  /** Probes that follow too fast weaken the test that section 2.2 demands. */
  public static final Criterion LEAST =
      Criterion.must("probe-gap-least", "2.2.1-09", "579, 631-632").restated("9-04");

  /** Probes that follow late make the test longer and not weaker. */
  public static final Criterion MOST =
      Criterion.should("probe-gap-most", "2.2.1-09", "631-632").restated("9-05");

  private final @Nullable Duration min;
  private final @Nullable Duration max;

  private ProbeGaps(Criterion criterion, @Nullable Duration min, @Nullable Duration max) {
    super(criterion);
    this.min = min;
    this.max = max;
  }

  /** No two are closer than this. */
  public static ProbeGaps atLeast(Duration min) {
    return new ProbeGaps(LEAST, min, null);
  }

  /** No two are further apart than this. */
  public static ProbeGaps atMost(Duration max) {
    return new ProbeGaps(MOST, null, max);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var gaps =
        Acquisition.in(exam.record()).stream()
            .filter(each -> !each.isInterrupted(exam.record()))
            .flatMap(each -> gaps(exam, each))
            .toList();
    return gaps.isEmpty()
        ? exam.notReached(
            "no second probe was seen", TestedBeforeUse.CRITERION.id(), ProbeCount.CRITERION.id())
        : exam.all(gaps);
  }

  /**
   * A conflict makes a host begin anew, as it should or as it should not; so may what only some
   * hosts can read.
   */
  private Stream<Outcome> gaps(Examination exam, Acquisition acquisition) {
    var probes = acquisition.probes();
    var conflict = acquisition.conflict().map(Frame::at).orElse(Instant.MAX);
    var unread = Foreign.unread(acquisition.life(), exam.record());
    return IntStream.range(1, probes.size())
        .filter(i -> probes.get(i).at().isBefore(conflict))
        .filter(i -> unread.stream().noneMatch(f -> isBetween(f, probes.get(i - 1), probes.get(i))))
        .mapToObj(
            i -> exam.interval(name(acquisition, i), probes.get(i - 1), probes.get(i), min, max));
  }

  private static boolean isBetween(Frame frame, Frame one, Frame later) {
    return one.at().isBefore(frame.at()) && frame.at().isBefore(later.at());
  }

  private static String name(Acquisition acquisition, int i) {
    return "%s, probe %d→%d".formatted(acquisition.address(), i, i + 1);
  }
}
