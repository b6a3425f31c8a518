// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.compare;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.ipv4ll.tck.reports.compare.Baseline.Entry;
import org.ipv4ll.tck.reports.model.BaselineJudgement;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.KnownFailure;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** One run against one baseline. */
final class BaselineJudge {

  private final Baseline baseline;
  private final RunResult run;
  private final LocalDate today;
  private final Acceptance acceptance;

  BaselineJudge(Baseline baseline, RunResult run) {
    this.baseline = baseline;
    this.run = run;
    this.today = Instant.parse(run.course().startedAt()).atZone(ZoneOffset.UTC).toLocalDate();
    this.acceptance = new Acceptance(baseline, run, today);
  }

  BaselineJudgement judgement() {
    return new BaselineJudgement(
        baseline.file(),
        run.defects().stream()
            .filter(defect -> defect.verdict() == Verdict.FAIL && !acceptance.accepts(defect))
            .map(Defect::id)
            .toList(),
        needed(baseline.failing()),
        needed(baseline.flaky()),
        baseline.failing().stream().filter(this::isStale).map(this::stale).toList(),
        baseline.entries().stream().filter(this::isExpired).map(this::expired).toList());
  }

  /** Entries of other targets, and of what was not judged, say nothing. */
  private boolean counts(Entry entry) {
    return entry.holdsFor(run.target().name()) && !covered(entry).isEmpty();
  }

  private List<Found> covered(Entry entry) {
    return acceptance.all().stream().filter(found -> found.isCoveredBy(entry)).toList();
  }

  private boolean isExpired(Entry entry) {
    return counts(entry) && entry.isExpired(today);
  }

  private boolean isNeeded(Entry entry) {
    return covered(entry).stream().anyMatch(found -> acceptance.excuses(entry, found));
  }

  private boolean isStale(Entry entry) {
    return counts(entry)
        && !entry.isExpired(today)
        && !isNeeded(entry)
        && entry.about().isSettled(covered(entry).stream().map(Found::check).toList());
  }

  private List<KnownFailure> needed(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> counts(entry) && !entry.isExpired(today) && isNeeded(entry))
        .map(this::needed)
        .toList();
  }

  private KnownFailure needed(Entry entry) {
    var defects = run.defects().stream().filter(each -> acceptance.accepts(each, entry));
    var cases = run.cases().stream().filter(each -> acceptance.accepts(each, entry));
    return known(entry, defects.map(Defect::id).toList(), cases.map(CaseResult::id).toList());
  }

  private KnownFailure stale(Entry entry) {
    return known(entry, List.of(), cases(entry, found -> found.check().decides()));
  }

  private KnownFailure expired(Entry entry) {
    return known(entry, List.of(), cases(entry, found -> true));
  }

  private List<String> cases(Entry entry, Predicate<Found> which) {
    return covered(entry).stream()
        .filter(which)
        .map(found -> found.result().id())
        .distinct()
        .toList();
  }

  private static KnownFailure known(Entry entry, List<String> defects, List<String> cases) {
    return new KnownFailure(
        entry.about().text(),
        defects,
        cases,
        entry.reason(),
        entry.issue(),
        entry.expires() == null ? null : entry.expires().toString(),
        entry.line());
  }
}
