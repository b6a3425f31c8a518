package org.ipv4ll.tck.harness.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ipv4ll.tck.harness.bench.Profile;
import org.ipv4ll.tck.harness.bench.Slack;
import org.ipv4ll.tck.harness.catalogue.Selection;
import org.ipv4ll.tck.harness.runner.ConformanceRun;
import org.ipv4ll.tck.harness.runner.Features;
import org.ipv4ll.tck.harness.runner.RunPlan;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.ipv4ll.tck.reports.ReportWriter;
import org.ipv4ll.tck.reports.model.RunResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges a target. */
@Command(
    name = "run",
    description = {
      "Run the cases against a target and write the report.",
      "Without options: the reference host on a virtual link, in seconds, without root."
    },
    footer = {
      "",
      "Examples:",
      "  ipv4ll-tck run                                  the reference host, in seconds",
      "  sudo ipv4ll-tck run --target avahi-autoipd      a daemon on a real wire",
      "  ipv4ll-tck run --requirement RFC3927-2.5-09     the cases of one requirement",
      "  ipv4ll-tck run --id 'defend-*' --reporter junit --out results"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every scored case passed, warnings included",
      "1:a case failed",
      "2:wrong usage or configuration, or nothing selected",
      "3:no failure, but a case is inconclusive (--allow-inconclusive turns it into 0)",
      "4:the kit or its environment failed",
      "130:ended by Ctrl-C; what was finished is written"
    })
final class RunCommand implements Callable<Integer> {

  /**
   * Cases side by side for each core, in real time. They mostly wait, and the longest of them
   * starts first: more would not end the run earlier, only disturb it.
   */
  private static final int BESIDES = 30;

  @Spec private CommandSpec spec;

  @Mixin private SelectionOptions selection;

  @Option(
      names = "--target",
      defaultValue = "reference",
      paramLabel = "T",
      description = {
        "a shipped target: reference, reference-veth, avahi-autoipd, dhcpcd;",
        "the path of a target file; or a host with a known fault: mutant:M-DEF-01",
        "(default: ${DEFAULT-VALUE})"
      })
  private String target;

  @Option(
      names = "--profile",
      defaultValue = "rfc3927",
      paramLabel = "P",
      converter = Choices.Profiles.class,
      description = "whose reading holds: rfc3927 (default), rfc5227, bct or tc8")
  private Profile profile;

  @Option(
      names = "--slack",
      paramLabel = "S",
      converter = Choices.Slacks.class,
      description = {
        "tolerance of timing: strict, default or lenient",
        "(default: strict in virtual time, default on a wire)"
      })
  private @Nullable Slack slack;

  @Option(
      names = "--seed",
      defaultValue = "3927",
      paramLabel = "N",
      description = "the same seed repeats a virtual run exactly (default: ${DEFAULT-VALUE})")
  private long seed;

  @Option(
      names = "--parallel",
      paramLabel = "N",
      description = "cases side by side (default: 30 a core on a wire, one a core in virtual time)")
  private @Nullable Integer parallel;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where the run is written (default: a new one in ipv4ll-tck-out)")
  private @Nullable Path out;

  @Option(names = "--overwrite", description = "replace a run that is already in --out")
  private boolean overwrite;

  @Option(
      names = "--reporter",
      split = ",",
      paramLabel = "R",
      converter = Choices.Reports.class,
      description = "report formats: html, junit, markdown, csv, badge (default: all)")
  private List<ReportWriter> reporters = List.of();

  @Option(names = "--allow-inconclusive", description = "exit 0 although a case is inconclusive")
  private boolean allowInconclusive;

  @Option(names = "--dry-run", description = "say what would run, and run nothing")
  private boolean dryRun;

  @Option(names = "-v", description = "show the stack trace of an error of the kit")
  private boolean verbose;

  @Option(names = "-q", description = "print the summary only")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    if (parallel != null && parallel < 1) {
      throw new UsageProblem("--parallel " + parallel + ": at least one case has to run");
    }
    var features = Features.load();
    var wanted = selection.selection();
    var selected = wanted.of(features.catalogue());
    if (selected.isEmpty()) {
      throw new UsageProblem(
          "nothing selected: no case fits "
              + (wanted.text().isEmpty() ? "the suite" : wanted.text()));
    }
    try (var opened = TargetLookup.open(target)) {
      var file = opened.file();
      var meant = wanted.picksCases() ? selected : Applicable.ofItsRoles(file, selected);
      var applicable = Applicable.to(file, profile, meant);
      if (applicable.cases().isEmpty()) {
        throw new UsageProblem("nothing selected: " + nothing(file, selected.size(), applicable));
      }
      if (dryRun) {
        return dryRun(applicable);
      }
      return run(features, plan(features, wanted, applicable, opened), opened);
    }
  }

  private String nothing(TargetFile file, int selected, Applicable applicable) {
    var why = applicable.obstacles();
    if (why.isEmpty()) {
      return "target %s is a %s, and none of the %d selected cases is for that role"
          .formatted(target, String.join(" and ", file.roles()), selected);
    }
    var first = why.entrySet().iterator().next();
    var reason = first.getKey() + ": " + first.getValue();
    return "target %s can run none of the %d selected cases; %s"
        .formatted(target, why.size(), reason);
  }

  private int dryRun(Applicable applicable) {
    var console = spec.commandLine().getOut();
    applicable.cases().forEach(c -> console.printf("%-38s %s%n", c.id(), c.title()));
    applicable
        .obstacles()
        .forEach((id, why) -> console.printf("%-38s not applicable: %s%n", id, why));
    console.printf(
        "%d cases would run, %d not applicable%n",
        applicable.cases().size(), applicable.obstacles().size());
    console.flush();
    return ExitCode.OK;
  }

  private RunPlan plan(Features features, Selection wanted, Applicable applicable, Target opened) {
    var cases = applicable.cases();
    boolean virtual = !opened.realTime();
    int cores = java.lang.Runtime.getRuntime().availableProcessors();
    int sideBySide = virtual ? cores : Math.min(cases.size(), BESIDES * cores);
    return new RunPlan(
        features.catalogue().longestFirst(cases),
        wanted.suite(features.catalogue()),
        wanted.text(),
        wanted.text().isEmpty(),
        applicable.obstacles().size(),
        profile,
        slack != null ? slack : virtual ? Slack.STRICT : Slack.DEFAULT,
        seed,
        parallel != null ? parallel : opened.parallel() ? sideBySide : 1,
        RunDirectory.make(out, opened.file().name(), overwrite),
        true,
        commandLine());
  }

  private List<String> commandLine() {
    return spec.commandLine().getParent().getParseResult().originalArgs();
  }

  private void keep(RunResult partial, ResultFiles results, RunPlan plan) {
    results.write(partial);
    var err = spec.commandLine().getErr();
    err.printf(
        "%nipv4ll-tck: interrupted, %d of %d cases had ended: %s%n",
        partial.cases().size(), plan.cases().size(), plan.out().resolve(RunDirectory.RUN_FILE));
    err.flush();
  }

  private int run(Features features, RunPlan plan, Target opened) throws IOException {
    var console = spec.commandLine().getOut();
    var results = new ResultFiles(plan.out(), reporters);
    try (var progress =
            new ConsoleProgress(console, plan.cases().size(), Terminal.isThere(), quiet);
        var interrupt = new Interrupt()) {
      var run = new ConformanceRun(features, plan, opened, progress);
      interrupt.keep(() -> keep(run.interrupt(), results, plan));
      var result = run.execute();
      interrupt.settle();
      results.write(result);
      progress.close();
      var summary = new RunSummary(result, plan.out());
      summary.print(console);
      summary.explain(spec.commandLine().getErr());
      return ExitCode.of(result, allowInconclusive);
    }
  }
}
