// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.ipv4ll.tck.harness.runner.ConformanceRun;
import org.ipv4ll.tck.harness.runner.Features;
import org.ipv4ll.tck.harness.runner.RunPlan;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.reports.compare.Baseline;
import org.ipv4ll.tck.reports.model.RunResult;

/** Runs a plan in front of somebody: progress, results on Ctrl-C, files, summary. */
record RunSession(
    Features features,
    Target target,
    Optional<Baseline> baseline,
    PrintWriter out,
    PrintWriter err,
    boolean quiet) {

  /** The result, judged against the baseline, written and told. */
  RunResult run(RunPlan plan, ResultFiles files) {
    var remaining = remaining(plan);
    remaining
        .text()
        .filter(text -> !quiet)
        .ifPresent(text -> out.printf("One case after another takes about %s.%n", text));
    try (var progress =
            new ConsoleProgress(out, plan.cases().size(), remaining, Terminal.isThere(), quiet);
        var interrupt = new Interrupt()) {
      var run = new ConformanceRun(features, plan, target, progress);
      interrupt.keep(() -> keep(judged(run.interrupt()), files, plan));
      var result = judged(run.execute());
      interrupt.settle();
      files.write(result);
      progress.close();
      var summary = new RunSummary(result, plan.out());
      summary.print(out);
      summary.explain(err);
      new GithubJob(System.getenv()).tell(result, out);
      return result;
    }
  }

  private RemainingTime remaining(RunPlan plan) {
    return target.realTime() && plan.parallel() == 1
        ? RemainingTime.of(plan.cases(), features.catalogue())
        : RemainingTime.UNKNOWN;
  }

  private RunResult judged(RunResult run) {
    return run.with(baseline.map(known -> known.judge(run)).orElse(null));
  }

  private void keep(RunResult partial, ResultFiles files, RunPlan plan) {
    files.write(partial);
    err.printf(
        "%nipv4ll-tck: interrupted, %d of %d cases had ended: %s%n",
        partial.cases().size(), plan.cases().size(), plan.out().resolve(RunDirectory.RUN_FILE));
    err.flush();
  }
}
