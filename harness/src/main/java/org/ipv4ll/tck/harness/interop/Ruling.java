package org.ipv4ll.tck.harness.interop;

import org.ipv4ll.tck.reports.model.Verdict;

/** What is to be said of an encounter. */
record Ruling(Verdict verdict, String reason) {

  static Ruling pass(String reason) {
    return new Ruling(Verdict.PASS, reason);
  }

  static Ruling fail(String reason) {
    return new Ruling(Verdict.FAIL, reason);
  }

  static Ruling open(String reason) {
    return new Ruling(Verdict.INCONCLUSIVE, reason);
  }
}
