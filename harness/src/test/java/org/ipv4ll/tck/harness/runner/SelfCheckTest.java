// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipv4ll.tck.engine.fault.Deviations;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.harness.runner.gherkin.Sentences;
import org.ipv4ll.tck.harness.runner.selfcheck.Accusation;
import org.ipv4ll.tck.harness.runner.selfcheck.Attribution;
import org.ipv4ll.tck.harness.runner.selfcheck.KillMatrix;
import org.ipv4ll.tck.harness.runner.selfcheck.KillMatrixRow;
import org.ipv4ll.tck.harness.runner.selfcheck.SelfCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every check can fail, and fails only where it should: the full suite against every fault and
 * every variant of the engine. {@code -Dipv4ll.seeds=100} tries the variants with more seeds, as
 * {@code selfcheck --mutant 'V-*' --seeds 100} does.
 */
class SelfCheckTest {

  private static final long SEED = 3927;
  private static final Features FEATURES = Features.load();

  private static KillMatrix matrix;

  @BeforeAll
  static void everyDeviationOnce() {
    matrix = run(Deviations.all(), SEED, 1);
  }

  private static KillMatrix run(List<Deviation> deviations, long firstSeed, int seeds) {
    var suite = FEATURES.catalogue().suite("full").orElseThrow();
    var cases =
        FEATURES.catalogue().cases().stream().filter(c -> suite.ids().contains(c.id())).toList();
    return new SelfCheck(FEATURES, cases).run(deviations, firstSeed, seeds, row -> {});
  }

  @Test
  void everyDeviationIsJudgedAsItShould() {
    assertThat(told(matrix.wrong())).isEmpty();
  }

  @Test
  void everyCaseAndEveryRequirementIsSeenToFail() {
    assertThat(matrix.unexcused())
        .as("not proven, and not in known-gaps.txt; cases and requirements by name")
        .isEmpty();
  }

  @Test
  void noKnownGapIsStale() {
    assertThat(matrix.staleGaps()).as("proven meanwhile: remove from known-gaps.txt").isEmpty();
  }

  /** Whatever a fault is failed for, the registry says that it breaks it, or cannot keep it. */
  @Test
  void whatIsBlamedIsBroken() {
    var attribution = new Attribution(matrix);
    assertThat(attribution.recall()).isEqualTo(1.0);
    assertThat(attribution.precision(Accusation.Blame.STRICT)).isGreaterThanOrEqualTo(0.75);
    assertThat(attribution.precision(Accusation.Blame.FOLLOWS)).isGreaterThanOrEqualTo(0.95);
    var defects = attribution.defects();
    assertThat(defects.get(defects.size() / 2)).as("median").isEqualTo(1);
    assertThat(defects.stream().mapToInt(d -> d).average().orElseThrow()).isLessThanOrEqualTo(2);
    assertThat(defects.get(defects.size() - 1)).as("most").isLessThanOrEqualTo(6);
  }

  /** A defect explains what could not be decided because of it, so it has to be known by name. */
  @Test
  void whatBlocksACheckIsACheck() {
    var sentences = Sentences.load();
    var ids =
        FEATURES.catalogue().cases().stream()
            .flatMap(each -> sentences.checks(each).stream())
            .map(named -> named.check().criterion().id())
            .collect(Collectors.toSet());
    var blockers =
        matrix.rows().stream()
            .flatMap(row -> row.trials().stream())
            .flatMap(trial -> trial.results().stream())
            .flatMap(result -> result.checks().stream())
            .flatMap(check -> check.blockers().stream())
            .collect(Collectors.toSet());
    assertThat(ids).containsAll(blockers);
  }

  @Test
  void noVariantIsEverFailed() {
    var variants =
        Deviations.all().stream().filter(m -> m.kind() == Deviation.Kind.VARIANT).toList();
    assertThat(variants).isNotEmpty();
    var rows = run(variants, SEED + 1, Integer.getInteger("ipv4ll.seeds", 3)).rows();
    assertThat(told(rows.stream().filter(row -> !row.isRight()).toList())).isEmpty();
  }

  private static Map<String, String> told(List<KillMatrixRow> rows) {
    return rows.stream()
        .collect(
            Collectors.toMap(
                row -> row.deviation().id(),
                row ->
                    FEATURES.catalogue().deviation(row.deviation().id())
                        + "; said of it: "
                        + row.remarks()));
  }
}
