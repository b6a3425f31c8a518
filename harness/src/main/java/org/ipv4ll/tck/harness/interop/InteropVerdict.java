// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.interop;

import org.ipv4ll.tck.reports.model.Verdict;

/** What is to be said of an encounter. */
record InteropVerdict(Verdict verdict, String reason) {

  static InteropVerdict pass(String reason) {
    return new InteropVerdict(Verdict.PASS, reason);
  }

  static InteropVerdict fail(String reason) {
    return new InteropVerdict(Verdict.FAIL, reason);
  }

  static InteropVerdict open(String reason) {
    return new InteropVerdict(Verdict.INCONCLUSIVE, reason);
  }
}
