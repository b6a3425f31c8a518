// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Records.X;

import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.harness.judge.Evidence;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.judge.probing.ProbeCount;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;

/** What a capture has lost is no fault of the host. */
class LostFramesTest {

  private final ProbeCount check = new ProbeCount(3);

  /** The second of three probes may be among the frames that were lost. */
  private static CaseRecord record(long lost) {
    return new Records().probes(X, 0, 2_000).announces(X, 4_000, 6_000).lost(lost).closed(20_000);
  }

  private List<Verdict> standing(CaseRecord... records) {
    return StandingFinding.of(check, List.of(records), CatalogueChecks.STRICT).stream()
        .map(StandingFinding::verdict)
        .toList();
  }

  private Verdict ofCase(CaseRecord record) {
    var judged = new Judged(check.criterion(), check.judge(record, CatalogueChecks.STRICT));
    var anyCase = Features.load().catalogue().cases().get(0);
    var conclusion = new Conclusion(anyCase, record, List.of(judged), List.of(), Map.of());
    return conclusion.checks(new CaptureFile(record, Evidence.NONE)).get(0).verdict();
  }

  @Test
  void aCaptureThatLostFramesWitnessesNoDefect() {
    assertThat(standing(record(0))).containsExactly(Verdict.FAIL);
    assertThat(standing(record(1))).containsExactly(Verdict.INCONCLUSIVE);
    assertThat(standing(record(1), record(0))).containsExactly(Verdict.FAIL);
  }

  @Test
  void itsCaseShowsNoneEither() {
    assertThat(ofCase(record(0))).isEqualTo(Verdict.FAIL);
    assertThat(ofCase(record(1))).isEqualTo(Verdict.INCONCLUSIVE);
  }
}
