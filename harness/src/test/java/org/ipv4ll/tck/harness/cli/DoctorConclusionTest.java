// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.doctor.Finding;
import org.ipv4ll.tck.harness.doctor.Finding.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorConclusionTest {

  @ParameterizedTest
  @CsvSource({
    "WELL,   WELL,   All is well.",
    "REMARK, WELL,   'Good enough, but look at: load.'",
    "REMARK, ILL,    Wants attention: targets.",
    "ILL,    ABSENT, Wants attention: load.",
    "WELL,   ABSENT, 'The kit is ready, and so are some of the targets.'",
    "REMARK, ABSENT, 'Good enough, but look at: load.'"
  })
  void theLastLineAgreesWithTheList(State load, State targets, String conclusion) {
    var findings =
        List.of(new Finding("load", load, "", ""), new Finding("targets", targets, "", ""));
    assertThat(DoctorCommand.conclusion(findings)).isEqualTo(conclusion);
  }

  @ParameterizedTest
  @CsvSource({"WELL, All is well.", "ABSENT, 1 of 2 are ready."})
  void targetsAreCounted(State second, String conclusion) {
    var findings =
        Stream.of(State.WELL, second).map(state -> new Finding("target x", state, "", "")).toList();
    assertThat(DoctorCommand.conclusion(findings)).isEqualTo(conclusion);
  }
}
