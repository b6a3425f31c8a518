// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.compare;

import java.util.List;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** What an entry of a baseline is about. */
public sealed interface Subject {

  /** That of an entry about a defect. */
  static Subject of(Defect defect, RunResult run) {
    var rule = defect.rule();
    return of(rule.check(), rule.requirement(), rule.lines(), run);
  }

  /** That of an entry about what a check says. */
  static Subject of(CheckResult check, RunResult run) {
    return of(check.id(), check.requirement(), check.question().lines(), run);
  }

  /** Where a case was judged as a whole its name is all that there is. */
  private static Subject of(String check, String requirement, String lines, RunResult run) {
    boolean whole = lines.isBlank() && run.find(check).isPresent();
    return whole ? new OfCase(check) : new OfDefect(check, requirement);
  }

  /** In words. */
  String text();

  /** Whether it is about what this check says in this case. */
  boolean covers(CaseResult result, CheckResult check);

  /** Whether it accepts a verdict of what it covers. */
  default boolean accepts(Verdict verdict) {
    return verdict == Verdict.FAIL;
  }

  /** Whether what it covers is well, if nothing of it is accepted. */
  default boolean isSettled(List<CheckResult> covered) {
    return covered.stream().allMatch(CheckResult::decides);
  }

  /** A defect: what a check finds of a requirement, in whatever cases. */
  record OfDefect(String check, String requirement) implements Subject {

    @Override
    public String text() {
      return check + " of " + requirement;
    }

    @Override
    public boolean covers(CaseResult result, CheckResult found) {
      return found.id().equals(check) && found.requirement().equals(requirement);
    }

    @Override
    public boolean accepts(Verdict verdict) {
      return verdict == Verdict.FAIL || verdict == Verdict.WARN;
    }

    /** It is seen in one case or another. */
    @Override
    public boolean isSettled(List<CheckResult> covered) {
      return covered.stream().anyMatch(CheckResult::decides);
    }
  }

  /** All failures of a case. */
  record OfCase(String id) implements Subject {

    @Override
    public String text() {
      return id;
    }

    @Override
    public boolean covers(CaseResult result, CheckResult found) {
      return result.id().equals(id);
    }
  }

  /** All failures of a requirement. */
  record OfRequirement(String id) implements Subject {

    @Override
    public String text() {
      return id;
    }

    @Override
    public boolean covers(CaseResult result, CheckResult found) {
      return found.requirements().contains(id);
    }
  }
}
