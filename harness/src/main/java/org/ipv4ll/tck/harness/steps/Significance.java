package org.ipv4ll.tck.harness.steps;

import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.statistics.Finding;

/** What a test of significance means for a case. */
final class Significance {

  private Significance() {}

  /** Reports a finding; a rejected hypothesis ends the case. */
  static void judge(Bench bench, Finding finding) {
    if (finding.isRejected()) {
      throw bench.journal().violated(finding.toString());
    }
    bench.journal().observed(finding.toString());
  }
}
