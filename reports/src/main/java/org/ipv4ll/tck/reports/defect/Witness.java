// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.defect;

import java.util.Comparator;
import java.util.List;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Defect.Shown;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.Rule;
import org.ipv4ll.tck.reports.model.Verdict;

/**
 * A violation, and the case whose capture shows it.
 *
 * @param caseId of that case
 * @param shown the case itself, or the one that was judged where the run has no such case
 */
record Witness(CheckResult check, String caseId, CaseResult shown) {

  /**
   * A failure before a warning, one with frames before one without, one that names a frame before a
   * silence, few frames before many.
   */
  static final Comparator<Witness> CLEAREST =
      Comparator.comparing((Witness each) -> each.check.verdict() != Verdict.FAIL)
          .thenComparing(each -> each.frames().isEmpty())
          .thenComparing(each -> each.check.frames().isEmpty())
          .thenComparing(each -> each.frames().size());

  private List<FrameRow> frames() {
    return shown.id().equals(caseId) ? shown.traffic().frames() : List.of();
  }

  Shown show() {
    return new Shown(
        caseId, new TellingFrames(frames(), shown.details().windows()).of(check.frames()));
  }

  /** A case at the level of MUST may only warn: then a recommendation is broken. */
  Rule rule() {
    var level = check.verdict() == Verdict.FAIL ? "MUST" : "SHOULD";
    return new Rule(
        check.id(),
        check.requirement(),
        check.question().restatedBy(),
        check.question().lines(),
        level,
        check.question().layer());
  }
}
