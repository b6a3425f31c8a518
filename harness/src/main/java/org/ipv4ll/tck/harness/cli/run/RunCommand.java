// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.run;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.cli.option.BaselineOptions;
import org.ipv4ll.tck.harness.cli.option.Candidates;
import org.ipv4ll.tck.harness.cli.option.OptionConverters;
import org.ipv4ll.tck.harness.cli.option.OutputOptions;
import org.ipv4ll.tck.harness.cli.option.SelectionOptions;
import org.ipv4ll.tck.harness.cli.option.TargetLookup;
import org.ipv4ll.tck.harness.cli.terminal.ConsoleOperator;
import org.ipv4ll.tck.harness.cli.terminal.Screen;
import org.ipv4ll.tck.harness.doctor.Doctor;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.runner.RunPlan;
import org.ipv4ll.tck.harness.runner.Timekeeping;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.harness.selection.Selection;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetFile;
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
      "  ipv4ll-tck run --id 'conflict-*' --reporter junit --out results",
      "  ipv4ll-tck run --shard 1/3 --out one            a third, for 'merge'",
      "  ipv4ll-tck run --baseline known.yaml            fails for unknown failures only"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every scored case passed, warnings included, or failed as listed in the baseline",
      "1:a case failed, or the run differs from the baseline",
      "2:wrong usage or configuration, or nothing selected",
      "3:no failure, but a case is inconclusive (--allow-inconclusive turns it into 0)",
      "4:the kit or its environment failed",
      "130:ended by Ctrl-C; finished cases are written"
    })
public final class RunCommand implements Callable<Integer> {

  private static final Path NOWHERE = Path.of("");

  @Spec private CommandSpec spec;

  @Mixin private SelectionOptions selection;

  @Option(
      names = "--target",
      defaultValue = "reference",
      paramLabel = "T",
      completionCandidates = Candidates.TargetNames.class,
      description = {
        "a shipped target, such as reference-veth or avahi-autoipd ('list --targets' has all);",
        "the path of a target file; or a host with a known fault: mutant:M-DEF-01",
        "(default: ${DEFAULT-VALUE})"
      })
  private String target;

  @Option(
      names = "--profile",
      defaultValue = "rfc3927",
      paramLabel = "P",
      converter = OptionConverters.Profiles.class,
      completionCandidates = Candidates.Profiles.class,
      description = "whose reading applies: rfc3927 (default), rfc5227, bct or tc8")
  private Profile profile;

  @Option(
      names = "--slack",
      paramLabel = "S",
      converter = OptionConverters.Slacks.class,
      completionCandidates = Candidates.Slacks.class,
      description = {
        "tolerance of timing: strict, default or lenient",
        "(default: strict in virtual time, default on a wire)"
      })
  private @Nullable Slack slack;

  @Option(
      names = "--seed",
      defaultValue = "3927",
      paramLabel = "N",
      description = {
        "the same seed repeats a virtual run exactly, and gives hosts the same hardware addresses",
        "(default: ${DEFAULT-VALUE})"
      })
  private long seed;

  @Option(
      names = "--parallel",
      paramLabel = "N",
      description =
          "concurrent cases (default: 30 per core on a wire, 10 in containers, one in virtual time)")
  private @Nullable Integer parallel;

  @Option(
      names = "--repeat",
      defaultValue = "1",
      paramLabel = "N",
      description =
          "run everything N times, each with the next seed, and list verdicts that differ")
  private int repeat;

  @Mixin private PortionOptions portion;

  @Mixin private OutputOptions output;

  @Mixin private BaselineOptions baselines;

  @Option(
      names = "--shared-network-is-ok",
      description = "test a device on a network that others use, which may disturb them")
  private boolean sharedNetworkIsOk;

  @Option(names = "--allow-inconclusive", description = "exit 0 even if a case is inconclusive")
  private boolean allowInconclusive;

  @Option(names = "--dry-run", description = "show what would run, and run nothing")
  private boolean dryRun;

  @Option(
      names = "--show",
      defaultValue = "problems",
      paramLabel = "WHICH",
      converter = Show.Words.class,
      completionCandidates = Show.Completion.class,
      description = "cases to print when they end: problems (default), or pass to include passes")
  private Show show;

  @Option(names = "-v", description = "show the stack trace of an error of the kit")
  private boolean verbose;

  @Option(names = "-q", description = "print the summary only")
  private boolean quiet;

  @Override
  public Integer call() {
    checkNumbers();
    var features = Features.load();
    var wanted = portion.narrowed(selection.selection(), target);
    var selected = wanted.of(features.catalogue());
    if (selected.isEmpty()) {
      throw new UsageProblem(
          "nothing selected: no case matches "
              + (wanted.text().isEmpty() ? "the suite" : wanted.text()));
    }
    try (var opened = TargetLookup.open(target, reach())) {
      var file = opened.file();
      var baseline = baselines.read(file.about().known(), features);
      var meant = wanted.picksCases() ? selected : Applicable.ofItsRoles(file, selected);
      var applicable = Applicable.to(file, profile, meant);
      if (applicable.cases().isEmpty()) {
        throw new UsageProblem("nothing selected: " + nothing(file, selected.size(), applicable));
      }
      var draft = draft(features, wanted, applicable, opened);
      if (dryRun) {
        return dryRun(draft, applicable, opened.realTime(), features);
      }
      var console = spec.commandLine();
      return run(
          draft,
          new RunSession(
              features,
              opened,
              baseline,
              new RunSession.Console(
                  console.getOut(),
                  console.getErr(),
                  Screen.of(spec),
                  new ConsoleProgress.Told(quiet, show == Show.PASS)),
              allowInconclusive));
    }
  }

  private void checkNumbers() {
    if (parallel != null && parallel < 1) {
      throw new UsageProblem("--parallel " + parallel + ": at least one case must run");
    }
    if (repeat < 1) {
      throw new UsageProblem("--repeat " + repeat + ": everything has to run once at least");
    }
  }

  private TargetLookup.Reach reach() {
    return new TargetLookup.Reach(
        ConsoleOperator.on(spec.commandLine().getOut()), sharedNetworkIsOk);
  }

  private String nothing(TargetFile file, int selected, Applicable applicable) {
    var why = applicable.obstacles();
    if (why.isEmpty()) {
      return "target %s is a %s, and none of the %d selected cases is for that role"
          .formatted(target, String.join(" and ", file.about().roles()), selected);
    }
    var first = why.entrySet().iterator().next();
    var reason = first.getKey() + ": " + first.getValue();
    return "target %s can run none of the %d selected cases; %s"
        .formatted(target, why.size(), reason);
  }

  private int dryRun(RunPlan plan, Applicable applicable, boolean realTime, Features features) {
    var console = spec.commandLine().getOut();
    plan.cases().forEach(c -> console.printf("%-38s %s%n", c.id(), c.title()));
    applicable
        .obstacles()
        .forEach((id, why) -> console.printf("%-38s not applicable: %s%n", id, why));
    var time =
        realTime
            ? RemainingTime.of(plan.cases(), features.catalogue(), plan.parallel())
                .text(System.nanoTime())
                .map(
                    text ->
                        "in about " + text + ", up to %d in parallel".formatted(plan.parallel()))
                .orElse("")
            : "in virtual time, which takes seconds";
    console.printf(
        "%d cases would run %s; %d not applicable%n",
        plan.cases().size(), time, applicable.obstacles().size());
    console.flush();
    return ExitCode.OK;
  }

  /** The plan, but for where it is written. */
  private RunPlan draft(Features features, Selection wanted, Applicable applicable, Target opened) {
    var catalogue = features.catalogue();
    boolean virtual = !opened.realTime();
    int sideBySide = sideBySide(applicable.cases().size(), opened);
    var text = (wanted.text() + " " + portion.text()).strip();
    return new RunPlan(
        catalogue.longestFirst(portion.of(applicable.cases(), catalogue, sideBySide)),
        new RunPlan.Scope(
            wanted.suite(catalogue),
            text,
            text.isEmpty() && portion.shard().isEmpty(),
            applicable.obstacles().size(),
            portion.shard()),
        profile,
        slack != null ? slack : virtual ? Slack.STRICT : Slack.DEFAULT,
        seed,
        sideBySide,
        new RunPlan.Output(
            NOWHERE, true, spec.commandLine().getParent().getParseResult().originalArgs()),
        virtual || dryRun ? Timekeeping.VIRTUAL : Doctor.timekeeping());
  }

  private int sideBySide(int cases, Target opened) {
    int cores = java.lang.Runtime.getRuntime().availableProcessors();
    int lanes = opened.file().about().parallel().orElse(opened.instancesPerCore() * cores);
    int most = opened.realTime() ? Math.min(cases, lanes) : cores;
    return parallel != null ? parallel : opened.parallel() ? most : 1;
  }

  private int run(RunPlan draft, RunSession conduct) {
    var name = conduct.target().file().name();
    if (repeat == 1) {
      var plan = draft.in(output.directory(name));
      return ExitCode.of(conduct.run(plan, output.files(plan.output().out())), allowInconclusive);
    }
    var repetitions = new Repetitions();
    var directories = output.directories(name, repeat);
    for (int i = 0; i < repeat; i++) {
      var plan = draft.in(directories.get(i)).seeded(seed + i);
      repetitions.add(conduct.run(plan, output.files(plan.output().out())));
    }
    repetitions.print(conduct.console().out());
    return repetitions.exitCode(allowInconclusive);
  }
}
