// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.harness.judge.Evidence;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Verdict;

/**
 * What came of a case: its record, and what its checks say of it.
 *
 * @param standing what the checks of this case that read every record found
 * @param marks comments of standing checks on frames of this record
 */
record Conclusion(
    Case testCase,
    CaseRecord record,
    List<Judged> judged,
    List<StandingFinding> standing,
    Map<Frame, String> marks) {

  /** The verdict that counts, and why. */
  record Worst(Verdict verdict, String reason) {}

  Conclusion {
    judged = List.copyOf(judged);
    standing = List.copyOf(standing);
    marks = Map.copyOf(marks);
  }

  /** The worst of its checks; a case that was not driven to its end does not pass. */
  Worst worst() {
    var all = new ArrayList<Worst>();
    record
        .missed()
        .ifPresent(m -> all.add(new Worst(Verdict.INCONCLUSIVE, "not reached: " + m.what())));
    record.conditions().doubt().ifPresent(d -> all.add(new Worst(Verdict.INCONCLUSIVE, d)));
    judged.forEach(each -> all.add(new Worst(each.outcome().verdict(), each.text())));
    standing.forEach(each -> all.add(new Worst(each.verdict(), each.text())));
    return all.stream()
        .max(Comparator.comparing(Worst::verdict))
        .filter(worst -> worst.verdict.worseThan(Verdict.PASS))
        .orElse(new Worst(Verdict.PASS, ""));
  }

  /** Whether it is undecided for a reason that lies in the machine. */
  boolean isHeldUp() {
    boolean held =
        record.missed().filter(Act.Missed::heldUp).isPresent()
            || record.conditions().doubt().isPresent()
            || judged.stream().anyMatch(Judged::isHeldUp);
    return held && worst().verdict == Verdict.INCONCLUSIVE;
  }

  /** What the judgement rests on. */
  Evidence evidence() {
    var parts = new ArrayList<>(told());
    marks.forEach((frame, text) -> parts.add(Evidence.NONE.comment(frame, text)));
    judged.forEach(each -> parts.add(each.outcome().evidence()));
    return Evidence.all(parts);
  }

  private List<Evidence> told() {
    var told = new ArrayList<Evidence>();
    for (var act : record.acts()) {
      if (act instanceof Act.Sent sent && !sent.what().isEmpty()) {
        told.add(Evidence.NONE.comment(record.frames().get(sent.frame()), sent.what()));
      } else if (act instanceof Act.Commented commented) {
        told.add(Evidence.NONE.comment(frame(commented), commented.text()));
      } else if (act instanceof Act.Noted noted) {
        told.add(Evidence.NONE.observed(noted.text()));
      }
    }
    return told;
  }

  private Frame frame(Act.Commented commented) {
    return record.links().get(commented.link()).frames().get(commented.frame());
  }

  /** The other case whose capture shows it, if another does. */
  Optional<String> citedCase() {
    return standing.stream()
        .map(StandingFinding::witness)
        .filter(Objects::nonNull)
        .map(CaseRecord::caseId)
        .filter(id -> !id.equals(record.caseId()))
        .findFirst();
  }

  /** The same, with what the standing checks found. */
  Conclusion with(List<StandingFinding> found) {
    return new Conclusion(testCase, record, judged, found, marks);
  }

  /** The same, with comments of standing checks. */
  Conclusion marked(Map<Frame, String> comments) {
    return new Conclusion(testCase, record, judged, standing, comments);
  }

  List<CheckResult> checks(CaptureFile capture) {
    var results = new ArrayList<CheckResult>();
    judged.forEach(each -> results.add(each.result(capture)));
    standing.forEach(each -> results.add(each.result()));
    return record
        .conditions()
        .distrust()
        .map(why -> results.stream().map(r -> r.voided(Verdict.INCONCLUSIVE, why)).toList())
        .orElse(results);
  }
}
