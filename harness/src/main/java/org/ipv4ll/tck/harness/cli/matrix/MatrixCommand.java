// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.matrix;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.cli.exit.Interrupt;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.cli.files.Invoker;
import org.ipv4ll.tck.harness.cli.files.NotesFile;
import org.ipv4ll.tck.harness.cli.option.OptionConverters;
import org.ipv4ll.tck.harness.cli.option.SelectionOptions;
import org.ipv4ll.tck.harness.cli.option.TargetLookup;
import org.ipv4ll.tck.harness.cli.terminal.ConsoleOperator;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.runner.ToolVersion;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.reports.matrix.Candidate;
import org.ipv4ll.tck.reports.matrix.Matrix;
import org.ipv4ll.tck.reports.matrix.MatrixFiles;
import org.ipv4ll.tck.reports.results.KeptRun;
import org.ipv4ll.tck.reports.results.Note;
import org.ipv4ll.tck.reports.results.ResultPages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges many targets and puts them side by side. */
@Command(
    name = "matrix",
    description = {
      "Run the cases against many targets and compare the results.",
      "Runs overlap without disturbing each other; the column of a target that cannot run"
          + " gives the reason."
    },
    footer = {
      "",
      "Examples:",
      "  ipv4ll-tck matrix --targets reference,mutant:M-DEF-07,mutant:M-PRB-01",
      "  sudo ipv4ll-tck matrix --targets reference-veth,avahi-autoipd,dhcpcd --out matrix",
      "  sudo ipv4ll-tck matrix --targets avahi-autoipd,dhcpcd --pages docs/results"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every scored case of every target passed, warnings included",
      "1:a case of some target failed",
      "2:wrong usage or configuration, or nothing selected",
      "3:no failure, but a case is inconclusive",
      "4:a target could not be run, or the kit or its environment failed",
      "130:ended by Ctrl-C; finished cases are written"
    })
public final class MatrixCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private SelectionOptions selection;

  @Option(
      names = "--targets",
      required = true,
      split = ",",
      paramLabel = "T",
      description = "targets as for run --target, separated by commas")
  private List<String> targets = List.of();

  @Option(
      names = "--profile",
      defaultValue = "rfc3927",
      paramLabel = "P",
      converter = OptionConverters.Profiles.class,
      description = "whose reading applies: rfc3927 (default), rfc5227, bct or tc8")
  private Profile profile;

  @Option(
      names = "--slack",
      paramLabel = "S",
      converter = OptionConverters.Slacks.class,
      description = "tolerance of timing, as for run")
  private @Nullable Slack slack;

  @Option(
      names = "--seed",
      defaultValue = "3927",
      paramLabel = "N",
      description = "seed of all runs (default: ${DEFAULT-VALUE})")
  private long seed;

  @Option(
      names = "--parallel",
      paramLabel = "N",
      description = "concurrent cases on wires, for all targets together (default: 120 per core)")
  private @Nullable Integer parallel;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "directory of the matrix, with a subdirectory for each target")
  private @Nullable Path out;

  @Option(names = "--overwrite", description = "replace a matrix that is already in --out")
  private boolean overwrite;

  @Option(
      names = "--pages",
      paramLabel = "DIR",
      description = "also write pages of results: one per target, with its frames and captures")
  private @Nullable Path pages;

  @Option(
      names = "--shared-network-is-ok",
      description = "test a device on a network that others use, which may disturb them")
  private boolean sharedNetworkIsOk;

  @Option(names = "-v", description = "show the stack trace of an error of the kit")
  private boolean verbose;

  @Option(names = "-q", description = "print the summary only")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    if (parallel != null && parallel < 1) {
      throw new UsageProblem("--parallel " + parallel + ": at least one case must run");
    }
    var features = Features.load();
    var wanted = selection.selection();
    var cases = wanted.of(features.catalogue());
    if (cases.isEmpty()) {
      throw new UsageProblem("nothing selected: no case matches " + wanted.text());
    }
    var console = spec.commandLine().getOut();
    var reach = new TargetLookup.Reach(ConsoleOperator.on(console), sharedNetworkIsOk);
    try (var entries = MatrixEntries.open(targets, reach)) {
      var directory = MatrixDirectory.make(out, "matrix", MatrixFiles.JSON, overwrite);
      var plans = new MatrixPlans(features, wanted, cases, settings(), directory, overwrite);
      return run(features, entries, plans, directory);
    }
  }

  private MatrixPlans.Settings settings() {
    return new MatrixPlans.Settings(profile, slack, seed, parallel, commandLine());
  }

  private List<String> commandLine() {
    return spec.commandLine().getParent().getParseResult().originalArgs();
  }

  private int run(Features features, MatrixEntries entries, MatrixPlans plans, Path directory)
      throws IOException {
    var console = spec.commandLine().getOut();
    var notes = pages == null ? List.<Note>of() : NotesFile.in(pages);
    var started = Instant.now();
    try (var progress = new MatrixProgress(console, entries.names(), quiet);
        var interrupt = new Interrupt()) {
      var runs = new MatrixRuns(features, plans, progress);
      interrupt.keep(() -> write(matrix(features, runs.interrupt(), started), directory));
      var candidates = runs.execute(entries);
      interrupt.settle();
      var matrix = matrix(features, candidates, started);
      write(matrix, directory);
      progress.close();
      if (pages != null) {
        ResultPages.write(kept(candidates, directory), notes, pages);
        Invoker.give(pages);
      }
      new MatrixText(matrix, directory).print(console);
      return ExitCode.of(matrix);
    }
  }

  private static List<KeptRun> kept(List<Candidate> candidates, Path directory) {
    return candidates.stream()
        .filter(Candidate.Judged.class::isInstance)
        .map(Candidate.Judged.class::cast)
        .map(judged -> new KeptRun(judged.run(), directory.resolve(judged.directory())))
        .toList();
  }

  private static void write(Matrix matrix, Path directory) {
    MatrixFiles.write(matrix, directory);
    Invoker.give(directory);
  }

  private Matrix matrix(Features features, List<Candidate> candidates, Instant started) {
    return Matrix.of(
        new Matrix.Setting(
            ToolVersion.tool(),
            selection.selection().suite(features.catalogue()).name(),
            profile.name().toLowerCase(java.util.Locale.ROOT),
            started.toString(),
            Duration.between(started, Instant.now()).toMillis() / 1e3),
        candidates);
  }
}
