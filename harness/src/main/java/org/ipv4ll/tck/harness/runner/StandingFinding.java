// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.util.ArrayList;
import java.util.List;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.RunCheck;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a check that reads the records of all cases found.
 *
 * @param witness the record that shows it, null where no record does
 */
record StandingFinding(Judged judged, @Nullable CaseRecord witness) {

  Verdict verdict() {
    return judged.outcome().verdict();
  }

  String text() {
    return witness == null ? judged.text() : "case " + witness.caseId() + ": " + judged.text();
  }

  CheckResult result() {
    if (witness == null) {
      return judged.result(List.of(), null);
    }
    var capture = new CaptureFile(witness, judged.outcome().evidence());
    return judged.result(judged.frames().stream().map(capture::number).toList(), witness.caseId());
  }

  /**
   * Every record that shows a violation; or else one finding: satisfied if any record lets the
   * question be decided. Records that cannot be trusted say nothing.
   */
  static List<StandingFinding> of(Check check, List<CaseRecord> all, Settings settings) {
    var records = all.stream().filter(r -> r.conditions().distrust().isEmpty()).toList();
    return records.isEmpty()
        ? List.of(unbroken(check, false, 0))
        : ofTrusted(check, records, settings);
  }

  private static List<StandingFinding> ofTrusted(
      Check check, List<CaseRecord> records, Settings settings) {
    if (check instanceof RunCheck together) {
      var outcome = together.judge(records, settings);
      return List.of(new StandingFinding(new Judged(check.criterion(), outcome), null));
    }
    var broken = new ArrayList<StandingFinding>();
    boolean decided = false;
    for (var record : records) {
      var outcome = check.judge(record, settings);
      if (outcome instanceof Outcome.Violated) {
        broken.add(new StandingFinding(new Judged(check.criterion(), outcome), record));
      }
      decided |= outcome instanceof Outcome.Satisfied;
    }
    return broken.isEmpty() ? List.of(unbroken(check, decided, records.size())) : broken;
  }

  private static StandingFinding unbroken(Check check, boolean decided, int records) {
    var outcome =
        decided
            ? Judged.satisfied("kept in " + records + " records")
            : Judged.undecided("no record of the run decides it");
    return new StandingFinding(new Judged(check.criterion(), outcome), null);
  }
}
