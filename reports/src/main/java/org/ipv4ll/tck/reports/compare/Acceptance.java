// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.compare.Baseline.Entry;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** What of a run a baseline accepts, and by which of its entries. */
final class Acceptance {

  private final Baseline baseline;
  private final RunResult run;
  private final List<Found> all;
  private final List<Entry> valid;

  Acceptance(Baseline baseline, RunResult run, LocalDate today) {
    this.baseline = baseline;
    this.run = run;
    this.all = run.cases().stream().flatMap(Found::in).toList();
    this.valid =
        baseline.entries().stream()
            .filter(entry -> entry.holdsFor(run.target().name()) && !entry.isExpired(today))
            .toList();
  }

  /** All that the run says. */
  List<Found> all() {
    return all;
  }

  /** Whether the entry accepts it by itself. */
  boolean excuses(Entry entry, Found found) {
    boolean open = found.check().verdict() == Verdict.INCONCLUSIVE;
    return found.isCoveredBy(entry)
        && (entry.about().accepts(found.check().verdict())
            || open && baseline.flaky().contains(entry));
  }

  boolean accepts(Defect defect) {
    return witnesses(defect).allMatch(found -> excusing(found).findAny().isPresent());
  }

  /** Whether it is accepted, and the entry has a part in that. */
  boolean accepts(Defect defect, Entry entry) {
    return accepts(defect) && witnesses(defect).anyMatch(found -> excuses(entry, found));
  }

  /** The same of the verdict of a case. */
  boolean accepts(CaseResult result, Entry entry) {
    var decisive = Found.in(result).filter(found -> isDecisive(found)).toList();
    return result.needsAttention()
        && decisive.stream().noneMatch(found -> reasons(found).findAny().isEmpty())
        && decisive.stream().anyMatch(found -> reasons(found).anyMatch(entry::equals));
  }

  /** Whether the verdict of its case comes from it. */
  private static boolean isDecisive(Found found) {
    return found.check().verdict() == found.result().verdict();
  }

  /** What makes a defect as bad as it is. */
  private Stream<Found> witnesses(Defect defect) {
    return all.stream()
        .filter(found -> defect.covers(found.check()))
        .filter(found -> found.check().verdict() == defect.verdict());
  }

  private Stream<Entry> excusing(Found found) {
    return valid.stream().filter(entry -> excuses(entry, found));
  }

  /** Its own entries, and those of the defects that explain it. */
  private Stream<Entry> reasons(Found found) {
    var causes =
        run.defects().stream()
            .filter(defect -> defect.explains(found.check()) && accepts(defect))
            .flatMap(this::witnesses);
    return Stream.concat(Stream.of(found), causes).flatMap(this::excusing);
  }
}
