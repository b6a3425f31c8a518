// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

/** What is said of a question that a host does not fail. */
record Answer(Finding finding) {

  String text() {
    return switch (finding.verdict()) {
      case PASS -> kept();
      case NONE -> "not in this capture; it takes " + finding.question().needs().words();
      default -> finding.open().get(0) + "; it takes " + finding.question().needs().words();
    };
  }

  private String kept() {
    var seen = finding.seen();
    var often = finding.kept() == 1 ? "kept" : "kept %d times".formatted(finding.kept());
    return seen.isEmpty() ? often : often + ": " + seen;
  }
}
