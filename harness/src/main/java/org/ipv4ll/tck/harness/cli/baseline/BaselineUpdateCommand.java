// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ipv4ll.tck.harness.baseline.BaselineFile;
import org.ipv4ll.tck.harness.baseline.BaselineLine;
import org.ipv4ll.tck.harness.baseline.BaselineText;
import org.ipv4ll.tck.harness.baseline.BaselineUpdate;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.cli.files.Invoker;
import org.ipv4ll.tck.harness.cli.files.Runs;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.reports.TextFile;
import org.ipv4ll.tck.reports.compare.Baseline.Entry;
import org.ipv4ll.tck.reports.compare.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a baseline to what a run says. */
@Command(
    name = "update",
    description = {
      "Remove entries that no longer fail from a baseline, and add new failures.",
      "Entries by case or requirement become entries by check.",
      "Everything else is kept, including comments. Expired entries that still fail are kept, too."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the baseline matches the run", "2:wrong usage"})
final class BaselineUpdateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "RUN", description = "a run directory, or its run.json")
  private Path run;

  @Parameters(index = "1", paramLabel = "FILE", description = "the baseline")
  private Path file;

  @Mixin private EntryOptions entries;

  @Override
  public Integer call() throws IOException {
    var result = Runs.read(run);
    var features = Features.load();
    var baseline = BaselineFile.read(file, features.catalogue(), features.checks());
    var update = BaselineUpdate.of(baseline, result);
    var text = BaselineText.of(Files.readString(file));
    demandSeparate(text, update);
    var added = entries.lines(update.added(), result);
    TextFile.write(file, text.replacing(update.replacements()).with(added).toString());
    Invoker.give(file);
    tell(update, added);
    return ExitCode.OK;
  }

  private void demandSeparate(BaselineText text, BaselineUpdate update) {
    for (int line : update.replacements().keySet()) {
      if (!text.beginsEntry(line)) {
        throw new UsageProblem(
            "%s:%d: cannot be taken out by itself: begin each entry in a line of its own with -"
                .formatted(file, line));
      }
    }
  }

  private void tell(BaselineUpdate update, List<BaselineLine> added) {
    var out = spec.commandLine().getOut();
    for (var entry : update.gone()) {
      out.println("removed  " + entry.about().text() + ": does not fail any more");
    }
    update.moved().forEach((entry, subjects) -> out.println("moved    " + words(entry, subjects)));
    added.forEach(entry -> out.println("added    " + entry.about().text() + ": " + entry.reason()));
    out.printf(
        "%d removed, %d moved, %d added: %s%n",
        update.gone().size(), update.moved().size(), added.size(), file);
    out.flush();
  }

  private static String words(Entry entry, List<Subject> subjects) {
    var into = subjects.stream().map(Subject::text).collect(Collectors.joining("; "));
    return entry.about().text() + ": " + (into.isEmpty() ? "listed already" : into);
  }
}
