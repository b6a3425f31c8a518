package org.ipv4ll.tck.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.model.BaselineJudgement;
import org.ipv4ll.tck.reports.model.KnownFailure;

/** What a baseline says of a run, in words; the same words in every report. */
public final class BaselineWords {

  private final BaselineJudgement judgement;

  public BaselineWords(BaselineJudgement judgement) {
    this.judgement = judgement;
  }

  /** {@code Baseline known.yaml is met: 6 known failures, 1 flaky case}. */
  public String headline() {
    List<String> parts = new ArrayList<>();
    add(parts, judgement.unexpected().size(), "unexpected failure");
    add(parts, judgement.stale().size(), "stale entry");
    add(parts, judgement.expired().size(), "expired entry");
    add(parts, cases(judgement.expected()), "known failure");
    add(parts, cases(judgement.flaky()), "flaky case");
    return "Baseline %s is %smet%s"
        .formatted(
            judgement.file(),
            judgement.isMet() ? "" : "not ",
            parts.isEmpty() ? "" : ": " + String.join(", ", parts));
  }

  private static int cases(List<KnownFailure> entries) {
    return (int) entries.stream().flatMap(entry -> entry.cases().stream()).distinct().count();
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
        judgement.unexpected().stream().map(id -> "unexpected: " + id + " fails and is not listed");
    return Stream.concat(unexpected, entries().stream()).toList();
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

  /** {@code probe-first does not fail any more: remove the entry}. */
  static String stale(KnownFailure entry) {
    return entry.about() + " does not fail any more: remove the entry";
  }

  /** {@code probe-first was accepted until 2027-01-31: mend it, or renew the entry}. */
  static String expired(KnownFailure entry) {
    return "%s was accepted until %s: mend it, or renew the entry"
        .formatted(entry.about(), entry.expires());
  }

  /** Why a failure of a case is accepted: the reason, and where it is tracked. */
  public static String excuse(KnownFailure entry) {
    return entry.reason() + (entry.issue() == null ? "" : " (" + entry.issue() + ")");
  }
}
