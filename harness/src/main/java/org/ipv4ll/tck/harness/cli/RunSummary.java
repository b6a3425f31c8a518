package org.ipv4ll.tck.harness.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
    var s = run.summary();
    out.printf(
        Locale.ROOT,
        "%n%s against %s: %d pass, %d warn, %d inconclusive, %d fail, %d error,"
            + " %d not applicable in %.1f s%n",
        run.suite().name(),
        run.target().title(),
        s.pass(),
        s.warn(),
        s.inconclusive(),
        s.fail(),
        s.error(),
        s.notApplicable(),
        run.wallSeconds());
    out.println(new Headline(run).musts() + ".");
    if (run.baseline() != null) {
      var words = new BaselineWords(run.baseline());
      out.println(words.headline() + ".");
      words.remarks().forEach(remark -> out.println("  " + Untrusted.line(remark, 400)));
    }
    var page = directory.resolve("report.html");
    out.println(Files.exists(page) ? "Report: " + page : "Results: " + directory);
    out.flush();
  }

  /** Says once what ended all cases, where the same thing did. */
  void explain(PrintWriter err) {
    var reasons = reasons();
    if (reasons.size() == 1 && run.summary().error() == run.cases().size()) {
      err.println("ipv4ll-tck: no case could be judged: " + reasons.get(0));
      err.flush();
    }
  }

  private List<String> reasons() {
    return run.cases().stream()
        .filter(result -> result.verdict() == Verdict.ERROR)
        .map(CaseResult::reason)
        .map(reason -> reason.lines().map(String::strip).collect(Collectors.joining(" / ")))
        .distinct()
        .toList();
  }
}
