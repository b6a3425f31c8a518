// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.run;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipv4ll.tck.harness.cli.exit.ExitReason;
import org.ipv4ll.tck.harness.cli.terminal.DefectLines;
import org.ipv4ll.tck.harness.cli.terminal.Screen;
import org.ipv4ll.tck.reports.BaselineWords;
import org.ipv4ll.tck.reports.Headline;
import org.ipv4ll.tck.reports.ReadingOrder;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Summary;
import org.ipv4ll.tck.reports.model.Verdict;

/** The last lines of a run. */
record RunSummary(RunResult run, Path directory, Screen screen) {

  void print(PrintWriter out, ExitReason reason) {
    var headline = new Headline(run);
    out.println();
    var title =
        "%s against %s: %s".formatted(run.suite().name(), run.target().title(), headline.defects());
    screen.wrapped("", title).stream().map(screen.colour()::bold).forEach(out::println);
    new DefectLines(run, screen).lines().forEach(out::println);
    print(headline.musts() + ".", out);
    print(cases(), out);
    BaselineWords.of(run).ifPresent(words -> print(words, out));
    print(reason.text(), out);
    var page = directory.resolve("report.html").toAbsolutePath().normalize();
    out.println(Files.exists(page) ? "Report: " + page.toUri() : "Results: " + directory);
    var next = new NextSteps(run, directory).commands();
    for (int i = 0; i < next.size(); i++) {
      out.println((i == 0 ? "Next:   " : "        ") + next.get(i));
    }
    out.flush();
  }

  private void print(String words, PrintWriter out) {
    screen.wrapped("", words).forEach(out::println);
  }

  private String cases() {
    var s = run.summary();
    var counts =
        ReadingOrder.verdicts().stream()
            .filter(verdict -> s.count(verdict) > 0)
            .map(verdict -> s.count(verdict) + " " + Summary.word(verdict))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "Cases: %s; in %.1f s (%.1f s of link time).",
        counts.isEmpty() ? "none" : counts,
        run.course().wallSeconds(),
        run.course().protocolSeconds());
  }

  private void print(BaselineWords words, PrintWriter out) {
    print(words.headline() + ".", out);
    words.remarks().stream()
        .flatMap(remark -> screen.wrapped("  ", Untrusted.line(remark, 400)).stream())
        .forEach(out::println);
  }

  /** Says once what ended cases, where the same thing ended all of them or most. */
  void explain(PrintWriter err) {
    int cases = run.cases().size();
    reasons().entrySet().stream()
        .filter(reason -> 2 * reason.getValue() > cases)
        .forEach(
            reason ->
                err.printf(
                    "ipv4ll-tck: %s: %s%n",
                    reason.getValue() == cases
                        ? "no case could be judged"
                        : "%d of %d cases could not be judged".formatted(reason.getValue(), cases),
                    reason.getKey()));
    err.flush();
  }

  private Map<String, Long> reasons() {
    return run.cases().stream()
        .filter(result -> result.verdict() == Verdict.ERROR)
        .map(CaseResult::reason)
        .map(reason -> reason.lines().map(String::strip).collect(Collectors.joining(" / ")))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
