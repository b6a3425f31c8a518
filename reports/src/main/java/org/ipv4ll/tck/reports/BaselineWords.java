// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.model.BaselineJudgement;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.KnownFailure;
import org.ipv4ll.tck.reports.model.RunResult;

/** What a baseline says of a run, in words; the same words in every report. */
public final class BaselineWords {

  private final BaselineJudgement judgement;
  private final List<Defect> defects;

  private BaselineWords(BaselineJudgement judgement, List<Defect> defects) {
    this.judgement = judgement;
    this.defects = defects;
  }

  /** Nothing where the run was not judged against one. */
  public static Optional<BaselineWords> of(RunResult run) {
    return Optional.ofNullable(run.baseline())
        .map(judgement -> new BaselineWords(judgement, run.defects()));
  }

  /** Whether the run failed exactly as the baseline says. */
  public boolean isMet() {
    return judgement.isMet();
  }

  /** {@code Baseline known.yaml is met: 2 known defects, 1 flaky entry}. */
  public String headline() {
    List<String> parts = new ArrayList<>();
    add(parts, judgement.unexpected().size(), "unexpected defect");
    add(parts, judgement.stale().size(), "stale entry");
    add(parts, judgement.expired().size(), "expired entry");
    add(parts, known(judgement.expected()), "known defect");
    add(parts, judgement.flaky().size(), "flaky entry");
    return "Baseline %s is %smet%s"
        .formatted(
            judgement.file(),
            judgement.isMet() ? "" : "not ",
            parts.isEmpty() ? "" : ": " + String.join(", ", parts));
  }

  private static int known(List<KnownFailure> entries) {
    return (int) entries.stream().flatMap(entry -> entry.defects().stream()).distinct().count();
  }

  private static void add(List<String> parts, int number, String noun) {
    if (number == 1) {
      parts.add("1 " + noun);
    } else if (number > 1) {
      parts.add(number + " " + (noun.endsWith("y") ? noun.replaceAll("y$", "ies") : noun + "s"));
    }
  }

  /** What has to be done so that the run is as the baseline says, one sentence each. */
  public List<String> remarks() {
    Stream<String> unexpected =
        defects.stream()
            .filter(defect -> judgement.unexpected().contains(defect.id()))
            .map(defect -> "unexpected: " + listing(defect) + " is not listed");
    return Stream.concat(unexpected, entries().stream()).toList();
  }

  private static String listing(Defect defect) {
    return "%s, %s of %s,"
        .formatted(defect.id(), defect.rule().check(), defect.rule().requirement());
  }

  /** The entries that have to go or to be renewed, one sentence each, with their places. */
  public List<String> entries() {
    Stream<String> stale =
        judgement.stale().stream().map(entry -> "stale: " + place(entry) + stale(entry));
    Stream<String> expired =
        judgement.expired().stream().map(entry -> "expired: " + place(entry) + expired(entry));
    return Stream.concat(stale, expired).toList();
  }

  private String place(KnownFailure entry) {
    return judgement.file() + ":" + entry.line() + ": ";
  }

  /** {@code probe-count of RFC3927-2.2.1-08 does not fail any more: remove the entry}. */
  static String stale(KnownFailure entry) {
    return entry.about() + " does not fail any more: remove the entry";
  }

  /** {@code probe-count of RFC3927-2.2.1-08 was accepted until 2027-01-31: mend it …}. */
  static String expired(KnownFailure entry) {
    return "%s was accepted until %s: fix it, or renew the entry"
        .formatted(entry.about(), entry.expires());
  }

  /** Why a failure is accepted: the reason, and where it is tracked. */
  public static String excuse(KnownFailure entry) {
    return entry.reason() + (entry.issue() == null ? "" : " (" + entry.issue() + ")");
  }
}
