// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.compare;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RunResult;
import org.jspecify.annotations.Nullable;

/**
 * What became of a defect. Its number belongs to one run; check and requirement name it in both.
 *
 * @param before level that it had, null where it was not there
 * @param after level that it has, null where it is not there
 * @param text of the newer run, or of the older where it is not there any more
 */
public record DefectChange(
    Kind kind,
    String check,
    String requirement,
    @Nullable String before,
    @Nullable String after,
    String text) {

  /** What a change means; in the order in which it is told. */
  public enum Kind {
    /** It was not there, or nothing could be said. */
    NEW("new"),
    /** It was a warning, and fails now. */
    WORSE("worse"),
    FIXED("fixed"),
    /** It failed, and is a warning now. */
    MILDER("milder"),
    /** It was there, and nothing can be said now. */
    UNDECIDED("no longer decided"),
    /** Found by a check that the older run did not have. */
    ADDED("added"),
    /** Found by a check that the newer run does not have. */
    REMOVED("removed");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The kind in words for a reader. */
    public String word() {
      return word;
    }

    /** Whether something is worse than it was. */
    boolean regresses() {
      return this == NEW || this == WORSE;
    }
  }

  private record Key(String check, String requirement) {

    static Key of(Defect defect) {
      return new Key(defect.rule().check(), defect.rule().requirement());
    }

    Optional<Defect> in(RunResult run) {
      return run.defects().stream().filter(each -> each.isOf(check, requirement)).findFirst();
    }

    List<CheckResult> checks(RunResult run) {
      return run.cases().stream()
          .flatMap(result -> result.checks().stream())
          .filter(each -> each.id().equals(check) && each.requirement().equals(requirement))
          .toList();
    }
  }

  /** All between two runs, the worst first. */
  static List<DefectChange> between(RunResult before, RunResult after) {
    Set<Key> keys = new LinkedHashSet<>();
    Stream.of(after, before)
        .flatMap(run -> run.defects().stream())
        .forEach(each -> keys.add(Key.of(each)));
    return keys.stream()
        .flatMap(key -> change(key, before, after).stream())
        .sorted(Comparator.comparing(DefectChange::kind))
        .toList();
  }

  private static Optional<DefectChange> change(Key key, RunResult before, RunResult after) {
    var old = key.in(before);
    var now = key.in(after);
    return kind(key, before, after)
        .map(
            kind ->
                new DefectChange(
                    kind,
                    key.check,
                    key.requirement,
                    old.map(each -> each.rule().level()).orElse(null),
                    now.map(each -> each.rule().level()).orElse(null),
                    now.or(() -> old).map(Defect::text).orElse("")));
  }

  private static Optional<Kind> kind(Key key, RunResult before, RunResult after) {
    var old = key.in(before);
    var now = key.in(after);
    if (old.isEmpty()) {
      return Optional.of(key.checks(before).isEmpty() ? Kind.ADDED : Kind.NEW);
    }
    if (now.isEmpty()) {
      return Optional.of(gone(key.checks(after)));
    }
    var was = old.get().verdict();
    var is = now.get().verdict();
    return Objects.equals(was, is)
        ? Optional.empty()
        : Optional.of(is.worseThan(was) ? Kind.WORSE : Kind.MILDER);
  }

  private static Kind gone(List<CheckResult> checks) {
    if (checks.isEmpty()) {
      return Kind.REMOVED;
    }
    return checks.stream().anyMatch(CheckResult::decides) ? Kind.FIXED : Kind.UNDECIDED;
  }
}
