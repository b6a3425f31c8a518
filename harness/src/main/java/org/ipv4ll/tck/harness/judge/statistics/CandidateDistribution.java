// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.statistics;

import java.util.List;
import java.util.stream.Collectors;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Evidence;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.statistics.Finding;
import org.ipv4ll.tck.reports.model.Distribution;

/**
 * Candidates are drawn uniformly from the whole range: a test of significance over many hosts. A
 * case makes at most five at this alpha, so that a correct host fails one in twenty thousand times.
 */
abstract class CandidateDistribution extends Check {

  static final Criterion CRITERION = Criterion.must("candidates-uniform", "2.1-01", "513-516");

  static final double ALPHA = 1e-5;

  private final int draws;
  private final int least;

  /**
   * @param draws how many candidates of each host count, from the first on
   * @param least how many candidates the test needs
   */
  CandidateDistribution(int draws, int least) {
    super(CRITERION);
    this.draws = draws;
    this.least = least;
  }

  /** What the tests say of these candidates, each of which a host may select. */
  abstract List<Finding> findings(List<Ipv4Address> candidates);

  /** Pictures of the candidates, for those who read it. */
  abstract List<Distribution> pictures(List<Ipv4Address> candidates);

  @Override
  protected final Outcome examine(Examination exam) {
    var candidates =
        Sample.independent(Sample.in(exam.record())).stream()
            .flatMap(host -> host.candidates().stream().limit(draws))
            .filter(Ipv4Address::isSelectable)
            .toList();
    return candidates.size() < least
        ? tooFew(exam, candidates.size())
        : judged(exam, findings(candidates)).with(shown(candidates));
  }

  private Outcome tooFew(Examination exam, int count) {
    return exam.notReached(
        "only %d independent candidates of the %d that the test needs".formatted(count, least),
        Samples.blockers());
  }

  private static Outcome judged(Examination exam, List<Finding> findings) {
    return findings.stream()
        .filter(Finding::isRejected)
        .findFirst()
        .map(finding -> exam.violated(finding.toString()))
        .orElseGet(
            () ->
                exam.satisfied(
                    findings.stream().map(Finding::toString).collect(Collectors.joining("; "))));
  }

  private Evidence shown(List<Ipv4Address> candidates) {
    return pictures(candidates).stream().reduce(Evidence.NONE, Evidence::showed, Evidence::plus);
  }
}
