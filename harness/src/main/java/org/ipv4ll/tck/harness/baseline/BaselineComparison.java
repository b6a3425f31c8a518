// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.baseline;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.compare.Baseline;
import org.ipv4ll.tck.reports.compare.Baseline.Entry;
import org.ipv4ll.tck.reports.compare.Subject;
import org.ipv4ll.tck.reports.model.BaselineJudgement;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.KnownFailure;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** One baseline beside one run. */
final class BaselineComparison {

  private final Baseline baseline;
  private final RunResult run;
  private final BaselineJudgement judgement;
  private final List<Entry> entries;

  BaselineComparison(Baseline baseline, RunResult run) {
    this.baseline = baseline;
    this.run = run;
    this.judgement = baseline.judge(run);
    this.entries =
        baseline.entries().stream().filter(entry -> entry.holdsFor(run.target().name())).toList();
  }

  BaselineUpdate update() {
    var listed = new HashSet<Subject>();
    entries.forEach(entry -> listed.add(entry.about()));
    var moved = new LinkedHashMap<Entry, List<Subject>>();
    entries.stream().filter(this::isToBeMoved).forEach(e -> moved.put(e, fresh(e, listed)));
    return new BaselineUpdate(entries.stream().filter(this::isGone).toList(), moved, added(listed));
  }

  /** Whether nothing needs it any more, whether it has expired or not. */
  private boolean isGone(Entry entry) {
    return isAmong(judgement.stale(), entry)
        || isAmong(judgement.expired(), entry)
            && accepted(entry).isEmpty()
            && entry.about().isSettled(covered(entry, (e, check) -> true));
  }

  private static boolean isAmong(List<KnownFailure> entries, Entry entry) {
    return entries.stream().anyMatch(each -> each.line() == entry.line());
  }

  private List<CheckResult> covered(Entry entry, BiPredicate<Entry, CheckResult> which) {
    return run.cases().stream()
        .flatMap(
            result -> result.checks().stream().filter(check -> entry.about().covers(result, check)))
        .filter(check -> which.test(entry, check))
        .toList();
  }

  /** What of the run needs it, or would if it had not expired. */
  private List<CheckResult> accepted(Entry entry) {
    return covered(entry, this::accepts);
  }

  private boolean accepts(Entry entry, CheckResult check) {
    return entry.about().accepts(check.verdict())
        || check.verdict() == Verdict.INCONCLUSIVE && baseline.flaky().contains(entry);
  }

  /** Where a case was judged as a whole, there is no other form. */
  private boolean isToBeMoved(Entry entry) {
    var subjects = subjects(entry).toList();
    return entry.isOld() && !subjects.isEmpty() && !subjects.contains(entry.about());
  }

  private Stream<Subject> subjects(Entry entry) {
    return accepted(entry).stream().map(check -> Subject.of(check, run)).distinct();
  }

  /** What it becomes, without what is listed already. */
  private List<Subject> fresh(Entry entry, Set<Subject> listed) {
    return subjects(entry).filter(listed::add).toList();
  }

  private List<Defect> added(Set<Subject> listed) {
    return run.defects().stream()
        .filter(defect -> judgement.unexpected().contains(defect.id()))
        .filter(defect -> !listed.contains(Subject.of(defect, run)))
        .filter(defect -> !isOfExpired(defect))
        .toList();
  }

  /** An entry that has expired is renewed, not doubled. */
  private boolean isOfExpired(Defect defect) {
    return entries.stream()
        .filter(entry -> isAmong(judgement.expired(), entry))
        .anyMatch(entry -> accepted(entry).stream().anyMatch(defect::covers));
  }
}
