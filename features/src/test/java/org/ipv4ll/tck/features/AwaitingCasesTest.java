// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of what has no case yet can neither grow nor go stale unseen. */
class AwaitingCasesTest {

  private static final List<Requirement> REQUIREMENTS =
      List.of(requirement("RFC3927-2.4-01", "tested"), requirement("RFC3927-3-01", "inspection"));
  private static final List<Case> CASES = List.of(Written.aCase("Twice", "@RFC3927-2.4-01"));

  @Test
  void testedWithoutACase() {
    assertThat(listing().violations(REQUIREMENTS, List.of()))
        .containsExactly("RFC3927-2.4-01: no case tests it");
  }

  @Test
  void listedUntilItHasACase() {
    AwaitingCases listed = listing("RFC3927-2.4-01 not written yet");
    assertThat(listed.violations(REQUIREMENTS, List.of())).isEmpty();
    assertThat(listed.violations(REQUIREMENTS, CASES))
        .containsExactly("RFC3927-2.4-01: has a case and awaits none");
  }

  @Test
  void listedThoughNotToBeTested() {
    assertThat(listing("RFC3927-3-01 some day").violations(REQUIREMENTS, CASES))
        .containsExactly("RFC3927-3-01: is not to be tested");
  }

  @Test
  void listedWithoutAReason() {
    assertThat(listing("RFC3927-2.4-01").violations(REQUIREMENTS, List.of()))
        .containsExactly("RFC3927-2.4-01: lacks a reason");
  }

  @Test
  void updateKeepsReasonsAndDropsWhatIsStale(@TempDir Path directory) {
    Path file = directory.resolve("awaiting-cases.txt");
    AwaitingCases listed = listing("RFC3927-2.4-01 needs a step");
    listed.updated(REQUIREMENTS, List.of()).write(file, REQUIREMENTS);
    assertThat(AwaitingCases.read(file).reasons())
        .isEqualTo(Map.of("RFC3927-2.4-01", "needs a step"));
    assertThat(listed.updated(REQUIREMENTS, CASES).reasons()).isEmpty();
    assertThat(listing().updated(REQUIREMENTS, List.of()).violations(REQUIREMENTS, List.of()))
        .isEmpty();
  }

  private static AwaitingCases listing(String... lines) {
    return AwaitingCases.parse(List.of(lines));
  }

  private static Requirement requirement(String id, String disposition) {
    return new Requirement(
        id,
        "MUST",
        List.of("claiming-host"),
        "Text.",
        new Requirement.Source("2.4", "12", List.of()),
        new Requirement.Judgement("Judged.", "", ""),
        new Requirement.Treatment(disposition, ""),
        new Requirement.Advice(List.of(), List.of()));
  }
}
