// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.reports.model.Act;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Evidence;
import org.ipv4ll.tck.reports.model.Verdict;

/** The findings of one host as a result that every report can tell. */
record HostResult(JudgedCapture capture, Findings findings) {

  private static final int MOST_BREACHES = 10;
  private static final int MOST_ADDRESSES = 3;
  private static final Evidence NO_FILES = new Evidence(null, null, null);
  private static final String NO_BEGINNING =
      "the capture does not show how the host came by its address";

  /**
   * The result.
   *
   * @param several whether the same hardware address is on several links
   */
  CaseResult result(boolean several) {
    var checks = checks();
    return new CaseResult(
        new CaseResult.Head(
            findings.host().id(several),
            title(),
            "judge",
            checks.stream().map(CheckResult::requirement).distinct().toList(),
            List.of(),
            "MUST"),
        new CaseResult.Outcome(
            findings.verdict(),
            reason(),
            "all that RFC 3927 asks of a host without being asked",
            observed(),
            findings.measurements(),
            capture.length().toNanos() / 1e9,
            0),
        NO_FILES,
        "./ipv4ll-tck judge %s --mac %s"
            .formatted(capture.request().file(), findings.host().station().mac()),
        story(),
        new CaseResult.Traffic(findings.rows().commented(findings.comments()), acts()),
        checks,
        new CaseResult.Details(findings.windows(), List.of(), List.of()));
  }

  private String title() {
    var addresses = findings.host().addresses();
    var first =
        addresses.stream()
            .limit(MOST_ADDRESSES)
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    int more = addresses.size() - MOST_ADDRESSES;
    return findings.host().station().mac()
        + ", "
        + first
        + (more > 0 ? " and %d more".formatted(more) : "");
  }

  private String reason() {
    var worst = findings.verdict();
    return findings.all().stream()
        .filter(finding -> finding.verdict() == worst && worst.worseThan(Verdict.PASS))
        .flatMap(
            finding ->
                Stream.concat(
                    finding.breaches().stream().map(Finding.Breach::text), finding.open().stream()))
        .findFirst()
        .orElse(worst == Verdict.INCONCLUSIVE ? NO_BEGINNING : "");
  }

  private List<String> story() {
    var notes = findings.host().notes().stream().map(note -> "note: " + note);
    return Stream.concat(notes, findings.story().stream()).toList();
  }

  private String observed() {
    return String.join("; ", capture.notes());
  }

  private List<Act> acts() {
    return capture.linkUps().stream()
        .map(up -> Duration.between(capture.from(), up).toNanos() / 1e9)
        .map(at -> new Act(Act.Kind.CARRIER_UP, 1, at, "link up, by what the user says"))
        .toList();
  }

  private List<CheckResult> checks() {
    var checks = new ArrayList<CheckResult>();
    for (var finding : findings.all()) {
      if (finding.breaches().isEmpty()) {
        checks.add(unbroken(finding));
      } else {
        finding.breaches().stream()
            .limit(MOST_BREACHES)
            .map(breach -> broken(finding, breach))
            .forEach(checks::add);
      }
    }
    return checks;
  }

  private static CheckResult broken(Finding finding, Finding.Breach breach) {
    int others = finding.breaches().size() - MOST_BREACHES;
    var last = finding.breaches().indexOf(breach) == MOST_BREACHES - 1 && others > 0;
    return check(
        finding,
        breach.level().name(),
        breach.verdict(),
        breach.text() + (last ? " (and %d times more)".formatted(others) : ""),
        breach.frames());
  }

  private static CheckResult unbroken(Finding finding) {
    var verdict = finding.verdict();
    return check(
        finding,
        finding.question().check().criterion().level().name(),
        verdict,
        new Answer(finding).text(),
        List.of());
  }

  private static CheckResult check(
      Finding finding, String level, Verdict verdict, String text, List<Integer> frames) {
    Criterion criterion = finding.question().check().criterion();
    return new CheckResult(
        new CheckResult.Question(
            criterion.id(),
            criterion.requirement(),
            criterion.restatedBy(),
            criterion.lines(),
            level,
            criterion.layer().word()),
        verdict,
        text,
        null,
        frames,
        List.of(),
        null);
  }
}
