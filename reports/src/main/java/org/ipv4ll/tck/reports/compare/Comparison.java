// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What became of a run in the next.
 *
 * @param before the older run
 * @param after the newer run
 * @param caveats why the two are not alike, in words
 * @param defects what became of them, the worst first
 * @param cases what changed, the worst first
 * @param measurements values that changed by more than their uncertainty
 */
public record Comparison(
    Side before,
    Side after,
    List<String> caveats,
    List<DefectChange> defects,
    List<Change> cases,
    List<Shift> measurements) {

  /** A run in short. */
  public record Side(String place, String target, String version, String suite, String startedAt) {

    static Side of(String place, RunResult run) {
      return new Side(
          place,
          run.target().name(),
          run.target().version(),
          run.suite().name(),
          run.course().startedAt());
    }
  }

  /** What a change means; in the order in which it is told. */
  public enum Kind {
    /** A failure that was not there, or a warning in place of a pass. */
    REGRESSED("regressed"),
    /** A failure or warning that is gone. */
    FIXED("fixed"),
    /** Judged before, and not any more. */
    UNDECIDED("no longer decided"),
    /** Judged now, and well. */
    DECIDED("decided now"),
    ADDED("added"),
    REMOVED("removed");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The kind in words for a reader. */
    public String word() {
      return word;
    }
  }

  /**
   * A case whose verdict changed, or that only one of the runs has.
   *
   * @param reason of the newer verdict, or of the older where there is no newer
   */
  public record Change(
      Kind kind,
      String id,
      String title,
      @Nullable Verdict before,
      @Nullable Verdict after,
      String reason) {}

  public Comparison {
    caveats = List.copyOf(caveats);
    defects = List.copyOf(defects);
    cases = List.copyOf(cases);
    measurements = List.copyOf(measurements);
  }

  /** Compares two runs, the older first; the places say where they were read. */
  public static Comparison of(String older, RunResult before, String newer, RunResult after) {
    var olderById = byId(before);
    var newerById = byId(after);
    var changes = new ArrayList<Change>();
    for (var result : after.cases()) {
      change(Optional.ofNullable(olderById.get(result.id())), Optional.of(result))
          .ifPresent(changes::add);
    }
    before.cases().stream()
        .filter(result -> !newerById.containsKey(result.id()))
        .flatMap(result -> change(Optional.of(result), Optional.empty()).stream())
        .forEach(changes::add);
    return new Comparison(
        Side.of(older, before),
        Side.of(newer, after),
        caveats(before, after),
        DefectChange.between(before, after),
        changes.stream().sorted(Comparator.comparing(Change::kind)).toList(),
        after.cases().stream()
            .filter(result -> olderById.containsKey(result.id()))
            .flatMap(result -> Shift.between(olderById.get(result.id()), result))
            .toList());
  }

  private static Map<String, CaseResult> byId(RunResult run) {
    return run.cases().stream()
        .collect(Collectors.toMap(CaseResult::id, Function.identity(), (one, other) -> one));
  }

  private static Optional<Change> change(Optional<CaseResult> before, Optional<CaseResult> after) {
    var old = before.map(CaseResult::verdict);
    var now = after.map(CaseResult::verdict);
    var shown = after.or(() -> before).orElseThrow();
    return kind(old, now)
        .map(
            kind ->
                new Change(
                    kind,
                    shown.id(),
                    shown.title(),
                    old.orElse(null),
                    now.orElse(null),
                    shown.reason()));
  }

  private static Optional<Kind> kind(Optional<Verdict> before, Optional<Verdict> after) {
    if (after.isEmpty()) {
      return Optional.of(Kind.REMOVED);
    }
    if (before.isEmpty()) {
      return Optional.of(Kind.ADDED);
    }
    return kind(before.get(), after.get());
  }

  private static Optional<Kind> kind(Verdict before, Verdict after) {
    if (before == after) {
      return Optional.empty();
    }
    if (isUndecided(after)) {
      return isUndecided(before) ? Optional.empty() : Optional.of(Kind.UNDECIDED);
    }
    if (isUndecided(before)) {
      return Optional.of(after == Verdict.FAIL ? Kind.REGRESSED : Kind.DECIDED);
    }
    return Optional.of(after.worseThan(before) ? Kind.REGRESSED : Kind.FIXED);
  }

  private static boolean isUndecided(Verdict verdict) {
    return verdict == Verdict.INCONCLUSIVE || verdict == Verdict.ERROR;
  }

  private static List<String> caveats(RunResult before, RunResult after) {
    return Stream.of(
            differing("targets", before.target().name(), after.target().name()),
            differing("suites", before.suite().name(), after.suite().name()),
            differing("suite digests", before.suite().digest(), after.suite().digest()),
            differing("profiles", before.setup().profile(), after.setup().profile()),
            differing("slacks", before.setup().slack(), after.setup().slack()),
            differing(
                "versions of the kit",
                before.setup().tool().version(),
                after.setup().tool().version()),
            unfinished("older", before),
            unfinished("newer", after))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> differing(String what, String before, String after) {
    return Objects.equals(before, after)
        ? Optional.empty()
        : Optional.of("different %s: %s and %s".formatted(what, before, after));
  }

  private static Optional<String> unfinished(String which, RunResult run) {
    return run.course().interrupted()
        ? Optional.of("the %s run was interrupted".formatted(which))
        : Optional.empty();
  }

  /** Whether something is worse than it was. */
  public boolean hasRegressed() {
    return defects.stream().anyMatch(change -> change.kind().regresses())
        || cases.stream().anyMatch(change -> change.kind() == Kind.REGRESSED);
  }

  /** The changed defects of one kind. */
  public List<DefectChange> of(DefectChange.Kind kind) {
    return defects.stream().filter(change -> change.kind() == kind).toList();
  }

  /** The changes of one kind. */
  public List<Change> of(Kind kind) {
    return cases.stream().filter(change -> change.kind() == kind).toList();
  }
}
