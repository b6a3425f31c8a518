package org.ipv4ll.tck.harness.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ipv4ll.tck.harness.bench.Profile;
import org.ipv4ll.tck.harness.bench.Slack;
import org.ipv4ll.tck.harness.catalogue.ConformanceCase;
import org.ipv4ll.tck.harness.catalogue.Selection;
import org.ipv4ll.tck.harness.runner.ConformanceRun;
import org.ipv4ll.tck.harness.runner.Features;
import org.ipv4ll.tck.harness.runner.RunPlan;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.reports.Headline;
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
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every scored case passed, warnings included",
      "1:a case failed",
      "2:wrong usage or configuration, or nothing selected",
      "3:no failure, but a case is inconclusive (--allow-inconclusive turns it into 0)",
      "4:the kit or its environment failed"
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
      description = "shipped target or path of a target file (default: ${DEFAULT-VALUE})")
  private String target;

  @Option(
      names = "--profile",
      defaultValue = "rfc3927",
      paramLabel = "P",
      description = "whose reading holds: rfc3927 (default), rfc5227, bct or tc8")
  private Profile profile;

  @Option(
      names = "--slack",
      paramLabel = "S",
      description = "tolerance of timing: strict, default or lenient")
  private @Nullable Slack slack;

  @Option(
      names = "--seed",
      defaultValue = "3927",
      paramLabel = "N",
      description = "of hardware addresses and random choices (default: ${DEFAULT-VALUE})")
  private long seed;

  @Option(
      names = "--parallel",
      paramLabel = "N",
      description =
          "cases side by side (default: 30 a core on real links, one a core on virtual ones)")
  private @Nullable Integer parallel;

  @Option(names = "--out", paramLabel = "DIR", description = "where the run is written")
  private @Nullable Path out;

  @Option(names = "--overwrite", description = "replace a run that is already in --out")
  private boolean overwrite;

  @Option(
      names = "--reporter",
      split = ",",
      paramLabel = "R",
      description = "report formats (default: all)")
  private List<String> reporters = List.of();

  @Option(names = "--allow-inconclusive", description = "exit 0 although a case is inconclusive")
  private boolean allowInconclusive;

  @Option(names = "--dry-run", description = "say what would run, and run nothing")
  private boolean dryRun;

  @Option(names = "-v", description = "show stack traces of errors")
  private boolean verbose;

  @Option(names = "-q", description = "only the summary")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    var features = Features.load();
    var wanted = selection.selection();
    var selected = wanted.of(features.catalogue());
    try (var opened = TargetLookup.open(target)) {
      var able = Applicable.to(opened, profile, selected);
      if (able.isEmpty()) {
        throw new UsageProblem("nothing selected: " + nothing(selected.size(), wanted));
      }
      if (dryRun) {
        return dryRun(able, selected.size() - able.size());
      }
      return run(
          features, plan(features, wanted, able, selected.size() - able.size(), opened), opened);
    }
  }

  private String nothing(int selected, Selection wanted) {
    return selected == 0
        ? "no case fits " + (wanted.text().isEmpty() ? "the suite" : wanted.text())
        : "target " + target + " lacks the abilities for all " + selected + " selected cases";
  }

  private int dryRun(List<ConformanceCase> cases, int notApplicable) {
    var console = spec.commandLine().getOut();
    cases.forEach(c -> console.printf("%-42s %s%n", c.id(), c.title()));
    console.printf("%d cases would run, %d not applicable%n", cases.size(), notApplicable);
    console.flush();
    return ExitCode.OK;
  }

  private RunPlan plan(
      Features features,
      Selection wanted,
      List<ConformanceCase> cases,
      int notApplicable,
      Target opened) {
    boolean virtual = !opened.realTime();
    int cores = java.lang.Runtime.getRuntime().availableProcessors();
    int sideBySide = virtual ? cores : Math.min(cases.size(), BESIDES * cores);
    return new RunPlan(
        features.catalogue().longestFirst(cases),
        wanted.suite(features.catalogue()),
        wanted.text(),
        wanted.text().isEmpty(),
        notApplicable,
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

  private int run(Features features, RunPlan plan, Target opened) throws IOException {
    var console = spec.commandLine().getOut();
    boolean terminal = System.console() != null;
    var progress = new ConsoleProgress(console, plan.cases().size(), terminal, quiet);
    var run = new ConformanceRun(features, plan, opened, progress);
    var results = new ResultFiles(plan.out(), reporters);
    try (var interrupt = Interrupt.handledBy(() -> results.write(run.interrupt()))) {
      var result = run.execute();
      results.write(result);
      summary(console, result, plan.out());
      return ExitCode.of(result, allowInconclusive);
    }
  }

  private static void summary(PrintWriter console, RunResult run, Path out) {
    var s = run.summary();
    console.printf(
        Locale.ROOT,
        "%n%s against %s %s: %d pass, %d warn, %d inconclusive, %d fail, %d error,"
            + " %d not applicable in %.1f s%n",
        run.suite().name(),
        run.target().name(),
        run.target().version(),
        s.pass(),
        s.warn(),
        s.inconclusive(),
        s.fail(),
        s.error(),
        s.notApplicable(),
        run.wallSeconds());
    console.println(new Headline(run).musts() + ".");
    console.println("Report: " + out.resolve("report.html"));
    console.flush();
  }
}
