// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.model.BaselineJudgement;
import org.ipv4ll.tck.reports.model.RunResult;
import org.jspecify.annotations.Nullable;

/**
 * Failures that somebody knows and accepts.
 *
 * @param file where they are listed
 * @param failing what fails, always
 * @param flaky what fails or is inconclusive at times
 */
public record Baseline(String file, List<Entry> failing, List<Entry> flaky) {

  /**
   * One accepted failure.
   *
   * @param about what it is about
   * @param target the one that it holds for, null for any
   * @param reason why it is accepted
   * @param issue where it is tracked
   * @param expires last day on which it counts
   * @param line in the file, from 1
   */
  public record Entry(
      Subject about,
      @Nullable String target,
      String reason,
      @Nullable String issue,
      @Nullable LocalDate expires,
      int line) {

    /** Whether it is in the form of older releases: it names no check. */
    public boolean isOld() {
      return !(about instanceof Subject.OfDefect);
    }

    /** Whether it says something of this target. */
    public boolean holdsFor(String name) {
      return target == null || target.equals(name);
    }

    boolean isExpired(LocalDate today) {
      return expires != null && today.isAfter(expires);
    }
  }

  public Baseline {
    failing = List.copyOf(failing);
    flaky = List.copyOf(flaky);
  }

  /** Both lists. */
  public List<Entry> entries() {
    return Stream.concat(failing.stream(), flaky.stream()).toList();
  }

  /**
   * What a run is worth against these. Entries of other targets, and of what was not judged, say
   * nothing. The day is that of the run, so that an old run is judged as it was.
   */
  public BaselineJudgement judge(RunResult run) {
    return new BaselineJudge(this, run).judgement();
  }
}
