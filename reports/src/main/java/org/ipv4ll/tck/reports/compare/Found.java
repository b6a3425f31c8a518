// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.compare;

import java.util.stream.Stream;
import org.ipv4ll.tck.reports.compare.Baseline.Entry;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;

/** What a check says in a case. */
record Found(CaseResult result, CheckResult check) {

  static Stream<Found> in(CaseResult result) {
    return result.checks().stream().map(check -> new Found(result, check));
  }

  boolean isCoveredBy(Entry entry) {
    return entry.about().covers(result, check);
  }
}
