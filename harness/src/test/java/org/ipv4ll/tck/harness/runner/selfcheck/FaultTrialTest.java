// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.harness.runner.selfcheck.Accusation.Blame;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Evidence;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTrialTest {

  private static final String BROKEN = "RFC3927-2.5-01";
  private static final String RESTATED = "RFC3927-1.5-03";
  private static final String CONSEQUENCE = "RFC3927-2.5-09";
  private static final String KEPT = "RFC3927-2.1-01";

  private static final Breach BREACH =
      new Breach(Features.load().catalogue(), List.of(BROKEN), List.of(CONSEQUENCE));

  private static FaultTrial trial(Deviation.Kind kind, CaseResult... results) {
    var deviation = new Deviation("M-1", kind, HostFactory.RFC3927, Role.HOST);
    return new FaultTrial(deviation, BREACH, 1, List.of(results));
  }

  private static CaseResult result(String id, String requirement, Verdict verdict) {
    return new CaseResult(
        new CaseResult.Head(id, id, "", List.of(requirement), List.of(), "MUST"),
        new CaseResult.Outcome(verdict, "", "", "", List.of(), 0, 0),
        new Evidence(null, null, null),
        "",
        List.of(),
        new CaseResult.Traffic(List.of(), List.of()),
        List.of(check(requirement, verdict)),
        new CaseResult.Details(List.of(), List.of(), List.of()));
  }

  private static CheckResult check(String requirement, Verdict verdict) {
    return new CheckResult(
        new CheckResult.Question(
            "check-of-" + requirement.toLowerCase(Locale.ROOT),
            requirement,
            List.of(),
            "1",
            "MUST",
            "autoconf"),
        verdict,
        "",
        null,
        List.of(),
        List.of(),
        null);
  }

  @ParameterizedTest
  @CsvSource({
    "FAULT,   PASS,         false",
    "FAULT,   WARN,         false",
    "FAULT,   INCONCLUSIVE, false",
    "FAULT,   FAIL,         true",
    "FAULT,   ERROR,        false",
    "WEAK,    PASS,         false",
    "WEAK,    WARN,         true",
    "WEAK,    INCONCLUSIVE, false",
    "WEAK,    FAIL,         false",
    "GREY,    PASS,         true",
    "GREY,    INCONCLUSIVE, true",
    "GREY,    FAIL,         false",
    "GREY,    ERROR,        false",
    "VARIANT, PASS,         true",
    "VARIANT, WARN,         true",
    "VARIANT, INCONCLUSIVE, true",
    "VARIANT, FAIL,         false"
  })
  void judgesTheJudge(Deviation.Kind kind, Verdict verdict, boolean right) {
    assertThat(trial(kind, result("a", BROKEN, verdict)).isRight()).isEqualTo(right);
  }

  @Test
  void onlyACaseThatNamesABrokenRequirementKills() {
    var trial =
        trial(
            Deviation.Kind.FAULT,
            result("names-it", BROKEN, Verdict.FAIL),
            result("names-another", KEPT, Verdict.FAIL),
            result("does-not-see-it", BROKEN, Verdict.PASS));
    assertThat(trial.killers()).containsExactly("names-it");
    assertThat(trial.proven()).containsExactly(BROKEN);
  }

  @Test
  void aFaultIsNotProvenByCasesOfOtherRequirements() {
    assertThat(trial(Deviation.Kind.FAULT, result("a", KEPT, Verdict.FAIL)).isRight()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    BROKEN + ", STRICT, true",
    RESTATED + ", RESTATED, true",
    CONSEQUENCE + ", FOLLOWS, true",
    KEPT + ", WRONG, false"
  })
  void whatIsBlamedIsHeldAgainstTheRegistry(String requirement, Blame blame, boolean right) {
    var seen = result("a", BROKEN, Verdict.FAIL);
    var trial = trial(Deviation.Kind.FAULT, seen, result("b", requirement, Verdict.FAIL));
    assertThat(trial.accusations()).extracting(Accusation::blame).contains(blame);
    assertThat(trial.isRight()).isEqualTo(right);
    assertThat(trial.defects()).isEqualTo(requirement.equals(BROKEN) ? 1 : 2);
  }

  @Test
  void anErrorOfTheKitIsNeverRight() {
    var seen = result("a", BROKEN, Verdict.FAIL);
    assertThat(trial(Deviation.Kind.FAULT, seen, result("b", BROKEN, Verdict.ERROR)).isRight())
        .isFalse();
  }
}
