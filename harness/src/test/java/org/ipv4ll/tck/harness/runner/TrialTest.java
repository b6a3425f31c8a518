package org.ipv4ll.tck.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipv4ll.tck.engine.mutant.HostFactory;
import org.ipv4ll.tck.engine.mutant.Mutant;
import org.ipv4ll.tck.engine.mutant.Role;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Evidence;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialTest {

  private static final String BROKEN = "RFC3927-2.5-01";

  private static Trial trial(Mutant.Kind kind, CaseResult... results) {
    var mutant = new Mutant("M-1", kind, "does wrong", HostFactory.RFC3927, Role.HOST);
    return new Trial(mutant, List.of(BROKEN), 1, List.of(results));
  }

  private static CaseResult result(String id, String requirement, Verdict verdict) {
    return new CaseResult(
        id,
        id,
        "",
        List.of(requirement),
        List.of(),
        "MUST",
        verdict,
        "",
        "",
        "",
        List.of(),
        0,
        0,
        new Evidence(null, null, null),
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
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
    "VARIANT, INCONCLUSIVE, false",
    "VARIANT, FAIL,         false"
  })
  void judgesTheJudge(Mutant.Kind kind, Verdict verdict, boolean right) {
    assertThat(trial(kind, result("a", BROKEN, verdict)).isRight()).isEqualTo(right);
  }

  @Test
  void onlyACaseThatNamesABrokenRequirementKills() {
    var trial =
        trial(
            Mutant.Kind.FAULT,
            result("names-it", BROKEN, Verdict.FAIL),
            result("names-another", "RFC3927-2.1-01", Verdict.FAIL),
            result("does-not-see-it", BROKEN, Verdict.PASS));
    assertThat(trial.killers()).containsExactly("names-it");
    assertThat(trial.proven()).containsExactly(BROKEN);
  }

  @Test
  void aFaultIsNotProvenByCasesOfOtherRequirements() {
    assertThat(trial(Mutant.Kind.FAULT, result("a", "RFC3927-2.1-01", Verdict.FAIL)).isRight())
        .isFalse();
  }

  @Test
  void anErrorOfTheKitIsNeverRight() {
    var seen = result("a", BROKEN, Verdict.FAIL);
    assertThat(trial(Mutant.Kind.FAULT, seen, result("b", BROKEN, Verdict.ERROR)).isRight())
        .isFalse();
  }
}
