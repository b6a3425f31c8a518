// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.matrix;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.cli.exit.Interrupt;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.cli.files.Invoker;
import org.ipv4ll.tck.harness.cli.option.TargetLookup;
import org.ipv4ll.tck.harness.cli.terminal.StatusLine;
import org.ipv4ll.tck.harness.interop.InteropRun;
import org.ipv4ll.tck.harness.runner.ToolVersion;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.reports.matrix.Interop;
import org.ipv4ll.tck.reports.matrix.InteropFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Has implementations meet, pair by pair. */
@Command(
    name = "interop",
    description = {
      "Connect every pair of targets to one link and make both want the same address: both start"
          + " at once, one joins while the other holds the address, two links are joined.",
      "Takes about two minutes, regardless of the number of pairs."
    },
    footer = {
      "",
      "Examples:",
      "  ipv4ll-tck interop --targets reference,mutant:M-DEF-07",
      "  sudo ipv4ll-tck interop --targets reference-veth,avahi-autoipd,dhcpcd"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every pair passes",
      "1:a pair fails",
      "2:wrong usage or configuration",
      "3:no failure, but an encounter is inconclusive",
      "4:the kit or its environment failed",
      "130:ended by Ctrl-C; finished cases are written"
    })
public final class InteropCommand implements Callable<Integer> {

  /** Encounters side by side for each core, of two hosts each. */
  private static final int BESIDES = 15;

  @Spec private CommandSpec spec;

  @Option(
      names = "--targets",
      required = true,
      split = ",",
      paramLabel = "T",
      description = "targets as for run --target, separated by commas")
  private List<String> targets = List.of();

  @Option(
      names = "--seed",
      defaultValue = "3927",
      paramLabel = "N",
      description =
          "seed of hardware addresses and of assigned addresses (default: ${DEFAULT-VALUE})")
  private long seed;

  @Option(
      names = "--parallel",
      paramLabel = "N",
      description = "concurrent encounters (default: 15 per core)")
  private @Nullable Integer parallel;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "directory of the results (default: a new one in ipv4ll-tck-out)")
  private @Nullable Path out;

  @Option(names = "--overwrite", description = "replace results that are already in --out")
  private boolean overwrite;

  @Option(names = "-v", description = "show the stack trace of an error of the kit")
  private boolean verbose;

  @Option(names = "-q", description = "print the summary only")
  private boolean quiet;

  @Override
  public Integer call() {
    if (parallel != null && parallel < 1) {
      throw new UsageProblem("--parallel " + parallel + ": at least one encounter must run");
    }
    try (var entries = MatrixEntries.open(targets, TargetLookup.Reach.NONE)) {
      check(entries);
      var directory = MatrixDirectory.make(out, "interop", InteropFiles.JSON, overwrite);
      return run(entries.all(), directory);
    }
  }

  private static void check(MatrixEntries entries) {
    entries
        .broken()
        .forEach(
            (name, why) -> {
              throw new UsageProblem(name + " cannot take part: " + why);
            });
    var all = entries.all();
    if (all.size() < 2) {
      throw new UsageProblem("--targets: at least two are needed for a pair");
    }
    if (all.stream().map(Target::realTime).distinct().count() > 1) {
      throw new UsageProblem(
          "hosts on a virtual link and on a wire cannot meet: take reference-veth or"
              + " mutant-veth:ID beside daemons");
    }
    if (!all.stream().allMatch(Target::parallel)) {
      throw new UsageProblem("a device cannot be paired in this version");
    }
  }

  private int run(List<Target> all, Path directory) {
    var console = spec.commandLine().getOut();
    int cores = java.lang.Runtime.getRuntime().availableProcessors();
    int sideBySide = parallel != null ? parallel : BESIDES * cores;
    try (var line = StatusLine.on(console);
        var interrupt = new Interrupt()) {
      var run =
          new InteropRun(
              all,
              directory,
              seed,
              sideBySide,
              text -> {
                if (!quiet) {
                  line.print(text);
                }
              });
      interrupt.keep(() -> write(result(run), directory));
      run.execute();
      interrupt.settle();
      var result = result(run);
      write(result, directory);
      console.printf("%n%d targets: %s%n", all.size(), result.headline());
      console.printf("Report: %s%n", directory.resolve(InteropFiles.PAGE));
      console.flush();
      return ExitCode.of(result);
    }
  }

  private static void write(Interop result, Path directory) {
    InteropFiles.write(result, directory);
    Invoker.give(directory);
  }

  private static Interop result(InteropRun run) {
    return run.result(ToolVersion.tool());
  }
}
