// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.selfcheck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ipv4ll.tck.engine.fault.Deviations;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.cli.files.Invoker;
import org.ipv4ll.tck.harness.cli.option.SelectionOptions;
import org.ipv4ll.tck.harness.cli.terminal.StatusLine;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.harness.runner.selfcheck.KillMatrix;
import org.ipv4ll.tck.harness.runner.selfcheck.SelfCheck;
import org.ipv4ll.tck.harness.selection.Glob;
import org.ipv4ll.tck.harness.selection.UnknownName;
import org.ipv4ll.tck.reports.TextFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints which case sees which fault. */
@Command(
    name = "selfcheck",
    description = {
      "Prove the cases: run them against hosts with known faults, on the virtual link.",
      "Every fault must be failed by a case that names a requirement which it breaks, every weak"
          + " host must cause a warning, and no conforming host may fail. Takes a minute."
    },
    footer = {
      "",
      "Examples:",
      "  ipv4ll-tck selfcheck                            every case, every mutant",
      "  ipv4ll-tck selfcheck --mutant 'M-DEF-*' --all   which cases detect the faults of defence",
      "  ipv4ll-tck selfcheck --mutant 'V-*' --seeds 100 no conforming host ever fails"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every mutant is judged as it should be, or is a known gap",
      "1:a mutant is judged wrongly",
      "2:wrong usage, or nothing selected"
    })
public final class SelfCheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private SelectionOptions selection;

  @Option(
      names = "--mutant",
      paramLabel = "GLOB",
      description = "only these mutants and variants, such as 'M-DEF-*' or V-04")
  private String glob = "*";

  @Option(
      names = "--seed",
      defaultValue = "3927",
      paramLabel = "N",
      description = "first seed (default: ${DEFAULT-VALUE})")
  private long seed;

  @Option(
      names = "--seeds",
      defaultValue = "1",
      paramLabel = "N",
      description = "try each with this many seeds (default: ${DEFAULT-VALUE})")
  private int seeds;

  @Option(names = "--all", description = "print every mutant, not only those judged wrongly")
  private boolean all;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description = "write the kill matrix as a page of the documentation")
  private @Nullable Path markdown;

  @Override
  public Integer call() throws IOException {
    if (seeds < 1) {
      throw new UsageProblem("--seeds " + seeds + ": at least one seed is needed");
    }
    var features = Features.load();
    var cases = selection.selection().withDefaultSuite("full").of(features.catalogue());
    var matrix = judge(new SelfCheck(features, cases), deviations());
    var out = spec.commandLine().getOut();
    new KillMatrixText(matrix, all).print(out);
    if (markdown != null) {
      TextFile.write(markdown, new KillMatrixPage(matrix).text());
      Invoker.give(markdown);
      out.println("Kill matrix: " + markdown);
    }
    out.flush();
    return matrix.wrong().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }

  private KillMatrix judge(SelfCheck check, List<Deviation> deviations) {
    try (var status = StatusLine.on(spec.commandLine().getErr())) {
      var count = new java.util.concurrent.atomic.AtomicInteger();
      return check.run(
          deviations,
          seed,
          seeds,
          row ->
              status.show(
                  "%d of %d mutants judged".formatted(count.incrementAndGet(), deviations.size())));
    }
  }

  private List<Deviation> deviations() {
    var wanted = Deviations.all().stream().filter(m -> Glob.matches(glob, m.id())).toList();
    if (wanted.isEmpty()) {
      throw UnknownName.of("mutant", glob, Deviations.all().stream().map(Deviation::id).toList());
    }
    return wanted;
  }
}
