// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;

/**
 * Traffic about other addresses does not make a host begin its test anew. More probes at their
 * ordinary pace are a habit and no new beginning.
 */
public final class ProbingUndisturbed extends Check {

  public static final Criterion CRITERION =
      Criterion.must("probing-undisturbed", "2.2.1-25", "629-632, 657-660");

  private static final Timing TIMING = Timing.RFC3927;

  /** Fewer foreign packets would prove nothing. */
  private static final int TRAFFIC = 50;

  /** No pace of any host is slower than this. */
  private static final Duration SLOW = TIMING.probeMax().multipliedBy(2);

  public ProbingUndisturbed() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var acquisitions = Acquisition.in(exam.record());
    var first = acquisitions.stream().filter(a -> !a.probes().isEmpty()).findFirst();
    return first.isEmpty()
        ? exam.unseen("no probe was seen", TestedBeforeUse.CRITERION.id())
        : judge(exam, first.get());
  }

  private static Outcome judge(Examination exam, Acquisition test) {
    var restart = restart(exam, test);
    if (restart.isPresent()) {
      var probe = test.probes().get(restart.get());
      return exam.violated(
          test.probes().size() + " probes, which begin anew: " + probe,
          probe,
          test.probes().get(restart.get() - 1));
    }
    if (test.claim().isEmpty()) {
      return exam.pending(test.first().at().plus(Acquisition.ANNOUNCED))
          .orElseGet(() -> exam.notReached("no claim was seen", "announcement-count"));
    }
    return traffic(exam, test) < TRAFFIC
        ? exam.notReached("there was no other traffic")
        : exam.satisfied(test.probes().size() + " probes amid other traffic");
  }

  /**
   * The number of the first probe that does not keep the pace, where there are more than due. A
   * host that is slow throughout keeps a pace of its own.
   */
  private static Optional<Integer> restart(Examination exam, Acquisition test) {
    var probes = test.probes();
    if (probes.size() <= TIMING.probeNum() || traffic(exam, test) < TRAFFIC) {
      return Optional.empty();
    }
    var gaps =
        IntStream.range(1, probes.size())
            .mapToObj(i -> Duration.between(probes.get(i - 1).at(), probes.get(i).at()))
            .toList();
    var least = TIMING.probeMin().minus(exam.slack().early());
    boolean isSlow = gaps.stream().allMatch(gap -> gap.compareTo(SLOW) > 0);
    return IntStream.range(1, probes.size())
        .filter(i -> !isSlow && !isPaced(gaps.get(i - 1), least))
        .boxed()
        .findFirst();
  }

  private static boolean isPaced(Duration gap, Duration least) {
    return gap.compareTo(least) >= 0 && gap.compareTo(SLOW) <= 0;
  }

  private static long traffic(Examination exam, Acquisition test) {
    var from = test.first().at();
    var to = test.lastProbe().at().plus(TIMING.announceWait());
    return Foreign.around(test.life(), exam.record()).packets().stream()
        .filter(f -> !f.at().isBefore(from) && !f.at().isAfter(to))
        .count();
  }
}
