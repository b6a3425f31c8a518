// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.capture;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ipv4ll.tck.harness.capture.JudgedCapture;
import org.ipv4ll.tck.harness.cli.terminal.DefectLines;
import org.ipv4ll.tck.harness.cli.terminal.Screen;
import org.ipv4ll.tck.reports.Headline;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** What is found in a capture, for a terminal: defects first, then host by host. */
record CaptureText(JudgedCapture judged, RunResult run, Path directory, Screen screen) {

  private static final int MOST_HOSTS = 20;
  private static final int MOST_FRAMES = 6;

  void print(PrintWriter out, boolean quiet) {
    out.printf(
        Locale.ROOT,
        "%s: %d frames in %.1f s, %s%n",
        judged.request().file(),
        judged.facts().frames(),
        judged.length().toNanos() / 1e9,
        hosts(run.cases().size()));
    judged.notes().forEach(note -> out.println("  note: " + Untrusted.line(note, 300)));
    out.println(new Headline(run).defects() + (run.defects().isEmpty() ? "." : ":"));
    new DefectLines(run, screen).lines().forEach(out::println);
    var shown = run.cases().stream().limit(MOST_HOSTS).toList();
    shown.forEach(each -> print(each, out, quiet));
    if (run.cases().size() > shown.size()) {
      out.printf("... and %d more hosts, in the report%n", run.cases().size() - shown.size());
    }
    out.println(summary());
    var page = directory.resolve("report.html");
    out.println(page.toFile().exists() ? "Report: " + page : "Results: " + directory);
    out.flush();
  }

  private static String hosts(int count) {
    return count == 1
        ? "1 host is after a link-local address or has one"
        : count + " hosts are after link-local addresses or have one";
  }

  private String summary() {
    var s = run.summary();
    return String.format(
        Locale.ROOT,
        "Hosts: %d pass, %d warn, %d inconclusive, %d fail in %.1f s.",
        s.pass(),
        s.warn(),
        s.inconclusive(),
        s.fail(),
        run.course().wallSeconds());
  }

  private static void print(CaseResult host, PrintWriter out, boolean quiet) {
    out.printf("%n%s  %s%n", host.verdict().word().toUpperCase(Locale.ROOT), host.title());
    if (!host.reason().isBlank() && host.verdict() == Verdict.INCONCLUSIVE) {
      out.println("  " + Untrusted.line(host.reason(), 300));
    }
    if (!quiet) {
      host.steps().forEach(step -> out.println("    " + Untrusted.line(step, 200)));
    }
    host.checks().stream()
        .filter(CheckResult::breaks)
        .forEach(check -> out.println("  broken  " + broken(check)));
    if (!quiet) {
      host.checks().stream()
          .filter(check -> check.verdict() == Verdict.PASS)
          .forEach(check -> out.println("  kept    " + line(check, check.text())));
      host.checks().stream()
          .filter(check -> check.verdict() == Verdict.INCONCLUSIVE)
          .forEach(check -> out.println("  open    " + line(check, check.text())));
      unseen(host.checks()).forEach(line -> out.println("  unseen  " + line));
    }
  }

  private static String broken(CheckResult check) {
    var frames =
        check.frames().stream()
            .limit(MOST_FRAMES)
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    var level = check.verdict() == Verdict.FAIL ? "MUST " : "SHOULD ";
    return level + line(check, check.text()) + (frames.isEmpty() ? "" : " (frames " + frames + ")");
  }

  private static String line(CheckResult check, String text) {
    return "%s %s: %s".formatted(check.requirement(), check.id(), Untrusted.line(text, 300));
  }

  /** What did not come up, with what it would have taken. */
  private static List<String> unseen(List<CheckResult> checks) {
    var byNeed = new LinkedHashMap<String, List<String>>();
    checks.stream()
        .filter(check -> check.verdict() == Verdict.NONE)
        .forEach(
            check -> byNeed.computeIfAbsent(check.text(), t -> new ArrayList<>()).add(check.id()));
    return byNeed.entrySet().stream()
        .map(each -> String.join(", ", each.getValue()) + ": " + each.getKey())
        .toList();
  }
}
