// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.ReadingOrder;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.defect.DefectWords;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RunResult;

/** The defects of a run for a terminal, a line each. */
record DefectLines(RunResult run) {

  private static final int MOST = 20;
  private static final int MOST_WITNESSES = 2;

  List<String> lines() {
    var defects = ReadingOrder.defects(run);
    int left = defects.size() - MOST;
    return Stream.concat(
            defects.stream().limit(MOST).map(this::line),
            left > 0 ? Stream.of("  ... and " + left + " more") : Stream.of())
        .toList();
  }

  private String line(Defect defect) {
    var words = new DefectWords(run, defect);
    var known = run.known(defect).isPresent() ? "known: " : "";
    return "  %-4s %-6s %-16s  %s%s; %s"
        .formatted(
            defect.id(),
            Untrusted.line(defect.rule().level(), 20),
            Untrusted.line(defect.rule().requirement(), 40),
            known,
            Untrusted.line(defect.text(), 200),
            Untrusted.line(words.extent(MOST_WITNESSES), 300));
  }
}
