package org.ipv4ll.tck.reports.compare;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ipv4ll.tck.reports.model.BaselineJudgement;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.KnownFailure;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Failures that somebody knows and accepts.
 *
 * @param file where they are listed
 * @param failing cases that fail, always
 * @param flaky cases that fail or are inconclusive at times
 */
public record Baseline(String file, List<Entry> failing, List<Entry> flaky) {

  /**
   * One accepted failure.
   *
   * @param about the id of a case, or of a requirement for all cases that name it
   * @param target the one that it holds for, null for any
   * @param reason why it is accepted
   * @param issue where it is tracked
   * @param expires last day on which it counts
   * @param line in the file, from 1
   */
  public record Entry(
      String about,
      @Nullable String target,
      String reason,
      @Nullable String issue,
      @Nullable LocalDate expires,
      int line) {

    boolean holdsFor(String name) {
      return target == null || target.equals(name);
    }

    boolean covers(CaseResult result) {
      return about.equals(result.id()) || result.requirements().contains(about);
    }

    boolean isExpired(LocalDate today) {
      return expires != null && today.isAfter(expires);
    }

    KnownFailure on(List<CaseResult> cases) {
      return new KnownFailure(
          about,
          cases.stream().map(CaseResult::id).toList(),
          reason,
          issue,
          expires == null ? null : expires.toString(),
          line);
    }
  }

  public Baseline {
    failing = List.copyOf(failing);
    flaky = List.copyOf(flaky);
  }

  /**
   * What a run is worth against these. Entries of other targets, and of cases that were not run,
   * say nothing. The day is that of the run, so that an old run is judged as it was.
   */
  public BaselineJudgement judge(RunResult run) {
    return new Judge(this, run).judgement();
  }

  /** One run against one baseline. */
  private static final class Judge {

    private final Baseline baseline;
    private final RunResult run;
    private final LocalDate today;
    private final List<KnownFailure> expected = new ArrayList<>();
    private final List<KnownFailure> flaky = new ArrayList<>();
    private final List<KnownFailure> stale = new ArrayList<>();
    private final List<KnownFailure> expired = new ArrayList<>();

    Judge(Baseline baseline, RunResult run) {
      this.baseline = baseline;
      this.run = run;
      this.today = Instant.parse(run.startedAt()).atZone(ZoneOffset.UTC).toLocalDate();
    }

    BaselineJudgement judgement() {
      baseline.failing.stream().filter(this::counts).forEach(this::failing);
      baseline.flaky.stream().filter(this::counts).forEach(this::flaky);
      return new BaselineJudgement(baseline.file, unexpected(), expected, flaky, stale, expired);
    }

    private List<String> unexpected() {
      return run.cases().stream()
          .filter(result -> result.verdict() == Verdict.FAIL)
          .map(CaseResult::id)
          .filter(id -> expected.stream().noneMatch(entry -> entry.cases().contains(id)))
          .filter(id -> flaky.stream().noneMatch(entry -> entry.cases().contains(id)))
          .toList();
    }

    private boolean counts(Entry entry) {
      return entry.holdsFor(run.target().name()) && !covered(entry, result -> true).isEmpty();
    }

    private void failing(Entry entry) {
      var failed = covered(entry, result -> result.verdict() == Verdict.FAIL);
      var all = covered(entry, result -> true);
      if (entry.isExpired(today)) {
        expired.add(entry.on(all));
      } else if (!failed.isEmpty()) {
        expected.add(entry.on(failed));
      } else if (all.stream().noneMatch(Judge::isUndecided)) {
        stale.add(entry.on(all));
      }
    }

    private void flaky(Entry entry) {
      var needing =
          covered(
              entry,
              result ->
                  result.verdict() == Verdict.FAIL || result.verdict() == Verdict.INCONCLUSIVE);
      if (entry.isExpired(today)) {
        expired.add(entry.on(covered(entry, result -> true)));
      } else if (!needing.isEmpty()) {
        flaky.add(entry.on(needing));
      }
    }

    private static boolean isUndecided(CaseResult result) {
      return result.verdict() == Verdict.INCONCLUSIVE || result.verdict() == Verdict.ERROR;
    }

    private List<CaseResult> covered(Entry entry, Predicate<CaseResult> which) {
      return run.cases().stream().filter(entry::covers).filter(which).toList();
    }
  }
}
