// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.reports.Checks;
import org.ipv4ll.tck.reports.ReportException;
import org.ipv4ll.tck.reports.compare.Merge.Part;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;

class MergeTest {

  private static final RunResult FIRST = Cases.shard(1, 2, Cases.of("b", Verdict.PASS));
  private static final RunResult SECOND =
      Cases.shard(2, 2, Cases.of("c", Verdict.PASS), Cases.of("a", Verdict.FAIL));

  @Test
  void theWholeHasTheCasesOfAllShardsInOrder() {
    var whole =
        Merge.of(List.of(new Part("two", SECOND), new Part("one", FIRST)))
            .whole(List.of("a", "b", "c"), Map.of("c", Cases.of("c", Verdict.WARN)), List.of());
    assertThat(Cases.ids(whole.cases().stream())).containsExactly("a", "b", "c");
    assertThat(whole.cases().get(2).verdict()).isEqualTo(Verdict.WARN);
    assertThat(whole.summary().fail()).isEqualTo(1);
    assertThat(whole.summary().warn()).isEqualTo(1);
    assertThat(whole.suite().complete()).isTrue();
    assertThat(whole.suite().shard()).isNull();
  }

  @Test
  void aRequirementThatOnlyOneShardLookedAtIsNotLost() {
    var plain = Cases.shard(1, 2, Cases.judged("b", check("y", Verdict.PASS, "r2")));
    var more =
        Cases.with(
            List.of(Cases.requirement("r1"), Cases.requirement("r2")),
            Cases.shard(
                2,
                2,
                Cases.judged("a", check("x", Verdict.FAIL, "r1"), check("y", Verdict.WARN, "r2"))));
    var whole =
        Merge.of(
                List.of(
                    new Part("one", Cases.with(List.of(Cases.requirement("r2")), plain)),
                    new Part("two", more)))
            .whole(List.of("a", "b", "r1", "r2"), Map.of(), List.of());
    assertThat(whole.requirements())
        .extracting(
            RequirementResult::id,
            RequirementResult::verdict,
            RequirementResult::checks,
            RequirementResult::cases)
        .containsExactly(
            tuple("r1", Verdict.FAIL, List.of("x"), List.of("a")),
            tuple("r2", Verdict.WARN, List.of("y"), List.of("a", "b")));
  }

  @Test
  void aDefectThatSeveralShardsSawIsOne() {
    var blocked = Checks.blockedBy(List.of("x"), check("silent", Verdict.INCONCLUSIVE, "r3"));
    var whole =
        Merge.of(
                List.of(
                    new Part(
                        "one",
                        Cases.shard(
                            1,
                            2,
                            Cases.judged("a", check("form", Verdict.FAIL, "r2")),
                            Cases.judged("c", blocked))),
                    new Part(
                        "two",
                        Cases.shard(2, 2, Cases.judged("b", check("x", Verdict.FAIL, "r1"))))))
            .whole(
                List.of("c", "b", "a"),
                Map.of("a", Cases.judged("a", check("x", Verdict.FAIL, "r1"))),
                List.of());
    assertThat(whole.defects())
        .extracting(Defect::id, Defect::witnesses, Defect::undecided)
        .containsExactly(tuple("D1", List.of("b", "a"), List.of("c")));
    assertThat(whole.cases().get(0).checks().get(0).blockedBy()).isEqualTo("D1");
  }

  private static CheckResult check(String id, Verdict verdict, String requirement) {
    return Checks.of(id, List.of(requirement), verdict, "seen", List.of());
  }

  @Test
  void aShardThatIsMissingOrDoubledIsNamed() {
    refused("shard 1/2 is missing", SECOND);
    refused("shard 2/2 exists twice: part 1 and part 2", FIRST, SECOND, SECOND);
  }

  @Test
  void whatIsNoShardOfTheRunIsNamed() {
    refused("part 1: not a shard, it was run without --shard", FIRST, Cases.run());
    refused("part 1: shard 2/2 was interrupted: run it again", FIRST, Cases.interrupted(SECOND));
    refused("part 1: another number of shards, '3', than part 0, '2'", FIRST, Cases.shard(2, 3));
    refused("nothing to merge: name the directories of all shards");
  }

  private static void refused(String message, RunResult... runs) {
    var parts =
        java.util.stream.IntStream.range(0, runs.length)
            .mapToObj(i -> new Part("part " + i, runs[i]))
            .toList();
    assertThatThrownBy(() -> Merge.of(parts))
        .isInstanceOf(ReportException.class)
        .hasMessage(message);
  }
}
