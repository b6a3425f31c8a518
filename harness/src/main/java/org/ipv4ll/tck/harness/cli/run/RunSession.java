// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.run;

import java.io.PrintWriter;
import java.util.Optional;
import org.ipv4ll.tck.harness.cli.exit.ExitReason;
import org.ipv4ll.tck.harness.cli.exit.Interrupt;
import org.ipv4ll.tck.harness.cli.files.ResultFiles;
import org.ipv4ll.tck.harness.cli.files.RunDirectory;
import org.ipv4ll.tck.harness.cli.terminal.Screen;
import org.ipv4ll.tck.harness.runner.ConformanceRun;
import org.ipv4ll.tck.harness.runner.RunPlan;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.reports.compare.Baseline;
import org.ipv4ll.tck.reports.model.RunResult;

/** Runs a plan in front of somebody: progress, results on Ctrl-C, files, summary. */
record RunSession(
    Features features,
    Target target,
    Optional<Baseline> baseline,
    Console console,
    boolean allowInconclusive) {

  /** What somebody sees. */
  record Console(PrintWriter out, PrintWriter err, Screen screen, ConsoleProgress.Told told) {}

  /** The result, judged against the baseline, written and told. */
  RunResult run(RunPlan plan, ResultFiles files) {
    var out = console.out;
    var remaining = remaining(plan);
    remaining
        .text(System.nanoTime())
        .filter(text -> !console.told.quiet())
        .ifPresent(text -> out.printf("%s about %s.%n", beginning(plan), text));
    try (var progress =
            new ConsoleProgress(out, plan.cases(), remaining, console.screen, console.told);
        var interrupt = new Interrupt()) {
      var run = new ConformanceRun(features, plan, target, progress);
      interrupt.keep(() -> keep(judged(run.interrupt()), files, plan));
      var result = judged(run.execute());
      interrupt.settle();
      files.write(result);
      progress.close();
      var summary = new RunSummary(result, plan.output().out(), console.screen);
      summary.print(out, new ExitReason(result, allowInconclusive));
      summary.explain(console.err);
      new GithubJob(System.getenv()).tell(result, out);
      return result;
    }
  }

  private static String beginning(RunPlan plan) {
    int cases = plan.cases().size();
    int atOnce = Math.min(plan.parallel(), cases);
    return atOnce == 1
        ? "One case after another takes"
        : "%d cases, up to %d in parallel, take".formatted(cases, atOnce);
  }

  private RemainingTime remaining(RunPlan plan) {
    return target.realTime()
        ? RemainingTime.of(plan.cases(), features.catalogue(), plan.parallel())
        : RemainingTime.UNKNOWN;
  }

  private RunResult judged(RunResult run) {
    return run.with(baseline.map(known -> known.judge(run)).orElse(null));
  }

  private void keep(RunResult partial, ResultFiles files, RunPlan plan) {
    files.write(partial);
    console.err.printf(
        "%nipv4ll-tck: interrupted, %d of %d cases had ended: %s%n",
        partial.cases().size(),
        plan.cases().size(),
        plan.output().out().resolve(RunDirectory.RUN_FILE));
    console.err.flush();
  }
}
