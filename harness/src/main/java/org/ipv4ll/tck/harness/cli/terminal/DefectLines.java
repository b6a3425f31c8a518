// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.terminal;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.ReadingOrder;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.defect.DefectWords;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RunResult;

/** The defects of a run for a terminal, a line each; more where the screen is narrow. */
public record DefectLines(RunResult run, Screen screen) {

  private static final int MOST = 20;

  public List<String> lines() {
    var defects = ReadingOrder.defects(run);
    int left = defects.size() - MOST;
    return Stream.concat(
            defects.stream().limit(MOST).flatMap(this::lines),
            left > 0 ? Stream.of("  ... and " + left + " more") : Stream.of())
        .toList();
  }

  private Stream<String> lines(Defect defect) {
    int cases = defect.witnesses().size();
    var id = "  %-4s".formatted(Untrusted.line(defect.id(), 10));
    var count = "%3d %-5s  ".formatted(cases, cases == 1 ? "case" : "cases");
    boolean known = run.known(defect).isPresent();
    var colour = screen.colour();
    var head = (known ? colour.faint(id) : colour.of(defect.verdict(), id)) + count;
    return screen.wrapped(head, id.length() + count.length(), words(defect, known)).stream();
  }

  private String words(Defect defect, boolean known) {
    var words = new DefectWords(run, defect);
    int open = words.undecided().size();
    return "%s%s; %s, %s; first %s%s"
        .formatted(
            known ? "known: " : "",
            Untrusted.line(defect.text(), 200),
            Untrusted.line(words.section(), 40),
            Untrusted.line(defect.rule().level(), 20),
            Untrusted.line(defect.witnesses().get(0), 100),
            open == 0 ? "" : "; " + open + " not decided because of it");
  }
}
