// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.catalogue;

import org.ipv4ll.tck.reports.model.Verdict;

/** How binding a case is, and so what a violation of it costs. */
public enum Level {
  MUST(Verdict.FAIL),
  SHOULD(Verdict.WARN),
  MAY(Verdict.PASS),
  INFO(Verdict.PASS);

  private final Verdict violation;

  Level(Verdict violation) {
    this.violation = violation;
  }

  public Verdict violation() {
    return violation;
  }
}
