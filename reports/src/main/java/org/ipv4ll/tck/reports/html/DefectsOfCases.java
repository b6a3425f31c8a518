// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.ReadingOrder;
import org.ipv4ll.tck.reports.defect.CaseDefects;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RunResult;

/** What the parts of the page that tell cases say of defects. */
final class DefectsOfCases {

  private final RunResult run;
  private final Set<String> toBeRead;

  DefectsOfCases(RunResult run) {
    this.run = run;
    this.toBeRead =
        Stream.concat(
                ReadingOrder.newDefects(run).stream().map(each -> each.show().caseId()),
                ReadingOrder.unexplained(run).stream().map(CaseResult::id))
            .collect(Collectors.toSet());
  }

  /** Whether it shows a defect best, or says what no defect does: further witnesses are closed. */
  boolean isToBeRead(CaseResult result) {
    return result.needsAttention() && toBeRead.contains(result.id());
  }

  /** {@code D1}, {@code D2}, {@code because of D3}. */
  List<String> names(CaseResult result) {
    var defects = new CaseDefects(run, result);
    return Stream.concat(
            defects.shown().stream().map(Defect::id),
            defects.causes().stream().map(each -> "because of " + each.id()))
        .toList();
  }

  /** Numbers of its frames that a defect shows. */
  Set<Integer> frames(CaseResult result) {
    return run.defects().stream()
        .filter(each -> each.show().caseId().equals(result.id()))
        .flatMap(each -> each.show().frames().stream())
        .collect(Collectors.toSet());
  }
}
