// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;

/** The gaps between probes are random, in one attempt as well as from one to the next. */
public final class GapSpread extends Check {

  public static final Criterion CRITERION =
      Criterion.should("probe-gaps-random", "2.2.1-10", "631-632");

  private final Duration least;

  /**
   * @param least standard deviation
   */
  public GapSpread(Duration least) {
    super(CRITERION);
    this.least = least;
  }

  @Override
  protected Outcome examine(Examination exam) {
    var attempts = Acquisition.in(exam.record()).stream().map(GapSpread::gaps).toList();
    var all = attempts.stream().flatMap(List::stream).toList();
    var spread = new DurationSpread("gap between probes", all);
    if (spread.isTooSmall()) {
      return exam.notReached(
          spread.tooSmall(), TestedBeforeUse.CRITERION.id(), ProbeCount.CRITERION.id());
    }
    return exam.all(List.of(spread.judge(exam, least), changes(exam, attempts)));
  }

  private Outcome changes(Examination exam, List<List<Duration>> attempts) {
    var changes = attempts.stream().flatMap(GapSpread::changes).toList();
    boolean alike =
        changes.size() >= DurationSpread.FEWEST
            && changes.stream().allMatch(change -> change.compareTo(least) < 0);
    if (!alike) {
      return exam.satisfied();
    }
    long most = changes.stream().max(Duration::compareTo).orElseThrow().toMillis();
    return exam.violated(
        "the gaps of an attempt are always the same: they differ by at most " + most + " ms");
  }

  private static List<Duration> gaps(Acquisition acquisition) {
    var probes = acquisition.probes();
    return IntStream.range(1, probes.size())
        .mapToObj(i -> Duration.between(probes.get(i - 1).at(), probes.get(i).at()))
        .toList();
  }

  /** By how much each gap of an attempt differs from the one before. */
  private static Stream<Duration> changes(List<Duration> gaps) {
    return IntStream.range(1, gaps.size()).mapToObj(i -> gaps.get(i).minus(gaps.get(i - 1)).abs());
  }
}
