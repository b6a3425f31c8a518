// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ipv4ll.tck.harness.baseline.BaselineText;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.cli.files.Invoker;
import org.ipv4ll.tck.harness.cli.files.Runs;
import org.ipv4ll.tck.reports.TextFile;
import org.ipv4ll.tck.reports.model.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a baseline of what fails in a run. */
@Command(
    name = "write",
    description = {
      "Write the defects of a run to a baseline.",
      "Edit the list: give each entry the reason why it is accepted."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:written", "2:wrong usage, or the file exists"})
final class BaselineWriteCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RUN", description = "a run directory, or its run.json")
  private Path run;

  @Mixin private EntryOptions entries;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "write to this file instead of the terminal")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    if (out != null && Files.exists(out)) {
      throw new UsageProblem(out + " exists already: use 'baseline update', or another name");
    }
    var result = Runs.read(run);
    var failures =
        result.defects().stream().filter(each -> each.verdict() == Verdict.FAIL).toList();
    var text = BaselineText.empty().with(entries.lines(failures, result));
    var console = spec.commandLine().getOut();
    if (out == null) {
      console.print(text);
    } else {
      TextFile.write(out, text.toString());
      Invoker.give(out);
      console.println(failures.size() + " known defects: " + out);
    }
    console.flush();
    return ExitCode.OK;
  }
}
