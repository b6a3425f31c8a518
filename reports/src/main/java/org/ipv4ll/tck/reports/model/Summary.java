package org.ipv4ll.tck.reports.model;

import java.util.List;

/** Number of cases by verdict. {@code notApplicable} cases were not run. */
public record Summary(
    int pass, int warn, int inconclusive, int fail, int error, int notApplicable) {

  public static Summary of(List<CaseResult> cases, int notApplicable) {
    return new Summary(
        count(cases, Verdict.PASS),
        count(cases, Verdict.WARN),
        count(cases, Verdict.INCONCLUSIVE),
        count(cases, Verdict.FAIL),
        count(cases, Verdict.ERROR),
        notApplicable);
  }

  /** The word for cases with this verdict: one that none has was not applicable. */
  public static String word(Verdict verdict) {
    return verdict == Verdict.NONE ? "not applicable" : verdict.word();
  }

  private static int count(List<CaseResult> cases, Verdict verdict) {
    return (int) cases.stream().filter(each -> each.verdict() == verdict).count();
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
