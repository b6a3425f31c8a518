// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import java.util.Collections;
import java.util.List;

/** Number of cases by verdict. {@code notApplicable} cases were not run. */
public record Summary(
    int pass, int warn, int inconclusive, int fail, int error, int notApplicable) {

  public static Summary of(List<CaseResult> cases, int notApplicable) {
    return counting(cases.stream().map(CaseResult::verdict).toList(), notApplicable);
  }

  /** The same of whatever has been judged. */
  public static Summary counting(List<Verdict> verdicts, int notApplicable) {
    return new Summary(
        count(verdicts, Verdict.PASS),
        count(verdicts, Verdict.WARN),
        count(verdicts, Verdict.INCONCLUSIVE),
        count(verdicts, Verdict.FAIL),
        count(verdicts, Verdict.ERROR),
        notApplicable);
  }

  /** The word for cases with this verdict: one that none has was not applicable. */
  public static String word(Verdict verdict) {
    return verdict == Verdict.NONE ? "not applicable" : verdict.word();
  }

  private static int count(List<Verdict> verdicts, Verdict verdict) {
    return Collections.frequency(verdicts, verdict);
  }

  /** Cases that were judged. */
  public int total() {
    return pass + warn + inconclusive + fail + error;
  }

  /** Cases with this verdict; for {@code NONE} those that were not applicable. */
  public int count(Verdict verdict) {
    return switch (verdict) {
      case NONE -> notApplicable;
      case PASS -> pass;
      case WARN -> warn;
      case INCONCLUSIVE -> inconclusive;
      case FAIL -> fail;
      case ERROR -> error;
    };
  }
}
