// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import java.util.List;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** What checks found in the samples. */
public final class Checks {

  private Checks() {}

  static CheckResult check(List<String> requirements, Verdict verdict, String text, int frame) {
    return of("sample-check", requirements, verdict, text, List.of(frame));
  }

  /** What a check of this id says of these requirements. */
  public static CheckResult of(
      String id, List<String> requirements, Verdict verdict, String text, List<Integer> frames) {
    return new CheckResult(
        new CheckResult.Question(
            id,
            requirements.get(0),
            requirements.subList(1, requirements.size()),
            "683-685",
            verdict == Verdict.WARN ? "SHOULD" : "MUST",
            "autoconf"),
        verdict,
        text,
        null,
        frames,
        List.of(),
        null);
  }

  /** The same, shown by the capture of another case. */
  public static CheckResult shownBy(String caseId, CheckResult check) {
    return like(check, check.question().layer(), caseId, check.blockers());
  }

  /** The same of another layer. */
  public static CheckResult in(String layer, CheckResult check) {
    return like(check, layer, check.caseId(), check.blockers());
  }

  /** The same, which violations that these checks find would explain. */
  public static CheckResult blockedBy(List<String> blockers, CheckResult check) {
    return like(check, check.question().layer(), check.caseId(), blockers);
  }

  private static CheckResult like(
      CheckResult check,
      String layer,
      @org.jspecify.annotations.Nullable String caseId,
      List<String> blockers) {
    return new CheckResult(
        new CheckResult.Question(
            check.id(),
            check.requirement(),
            check.question().restatedBy(),
            check.question().lines(),
            check.question().level(),
            layer),
        check.verdict(),
        check.text(),
        caseId,
        check.frames(),
        blockers,
        check.blockedBy());
  }
}
