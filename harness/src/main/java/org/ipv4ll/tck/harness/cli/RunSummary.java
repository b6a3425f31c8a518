// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.BaselineWords;
import org.ipv4ll.tck.reports.Headline;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** The last lines of a run. */
record RunSummary(RunResult run, Path directory) {

  void print(PrintWriter out) {
    var headline = new Headline(run);
    out.printf(
        "%n%s against %s: %s%n", run.suite().name(), run.target().title(), headline.defects());
    new DefectLines(run).lines().forEach(out::println);
    out.println(headline.musts() + ".");
    out.println(cases());
    BaselineWords.of(run).ifPresent(words -> print(words, out));
    var page = directory.resolve("report.html");
    out.println(Files.exists(page) ? "Report: " + page : "Results: " + directory);
    out.flush();
  }

  private String cases() {
    var s = run.summary();
    return String.format(
        Locale.ROOT,
        "Cases: %d pass, %d warn, %d inconclusive, %d fail, %d error, %d not applicable in %.1f s.",
        s.pass(),
        s.warn(),
        s.inconclusive(),
        s.fail(),
        s.error(),
        s.notApplicable(),
        run.wallSeconds());
  }

  private static void print(BaselineWords words, PrintWriter out) {
    out.println(words.headline() + ".");
    words.remarks().forEach(remark -> out.println("  " + Untrusted.line(remark, 400)));
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
