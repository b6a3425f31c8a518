// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.cli.files.CaseFiles;
import org.ipv4ll.tck.harness.cli.files.Invoker;
import org.ipv4ll.tck.harness.cli.files.NotesFile;
import org.ipv4ll.tck.harness.cli.files.ResultFiles;
import org.ipv4ll.tck.harness.cli.files.RunDirectory;
import org.ipv4ll.tck.harness.cli.files.Runs;
import org.ipv4ll.tck.harness.cli.option.OptionConverters;
import org.ipv4ll.tck.reports.ReportWriter;
import org.ipv4ll.tck.reports.results.KeptRun;
import org.ipv4ll.tck.reports.results.ResultPages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes reports of a run that was written before. */
@Command(
    name = "render",
    description = {
      "Write the reports of a run again from its run.json, identical to the original; or write the",
      "pages of results of many runs, with the notes of notes.yaml beside them."
    },
    footer = {
      "",
      "Examples:",
      "  ipv4ll-tck render results                        every format, into the run directory",
      "  ipv4ll-tck render results --reporter junit,csv --out ci",
      "  ipv4ll-tck render compared/* --pages docs/results  pages of all runs of a matrix"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:written", "2:wrong usage, or no readable run", "4:cannot be written"})
final class RenderCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "RUN",
      arity = "1..*",
      description = "a run directory, or its run.json; many with --pages only")
  private List<Path> runs = List.of();

  @Option(
      names = "--pages",
      paramLabel = "DIR",
      description = "write pages of results there instead of reports")
  private @Nullable Path pages;

  @Option(
      names = "--reporter",
      split = ",",
      paramLabel = "R",
      converter = OptionConverters.Reports.class,
      description = "report formats, such as html,junit,markdown,csv,badge (default: all)")
  private List<ReportWriter> reporters = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "directory, created if necessary; the evidence that a report links to is copied there"
              + " (default: that of the run)")
  private @Nullable Path out;

  @Option(names = "-v", description = "show the stack trace of an error of the kit")
  private boolean verbose;

  @Override
  public Integer call() throws IOException {
    if (pages != null) {
      return pages(pages);
    }
    if (runs.size() > 1) {
      throw new UsageProblem("reports are made from one run; --pages DIR makes pages from many");
    }
    return reports(runs.get(0));
  }

  private int pages(Path directory) throws IOException {
    var kept =
        runs.stream()
            .filter(each -> !Files.isRegularFile(each) || each.endsWith(RunDirectory.RUN_FILE))
            .map(each -> new KeptRun(Runs.read(each), Runs.directory(each)))
            .toList();
    ResultPages.write(kept, NotesFile.in(directory), directory);
    Invoker.give(directory);
    spec.commandLine()
        .getOut()
        .println("Rendered pages of " + kept.size() + " runs into " + directory);
    return ExitCode.OK;
  }

  private int reports(Path run) {
    var result = Runs.read(run);
    var home = Runs.directory(run);
    var directory = out != null ? made(out) : home;
    var files = new ResultFiles(directory, reporters);
    if (files.needEvidence() && !directory.toAbsolutePath().equals(home.toAbsolutePath())) {
      result.cases().forEach(each -> CaseFiles.copy(home, directory, each.id()));
    }
    files.render(result);
    spec.commandLine().getOut().println("Rendered " + files.names() + " into " + directory);
    return ExitCode.OK;
  }

  private static Path made(Path directory) {
    try {
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UsageProblem("--out " + directory + " cannot be made: name another directory");
    }
  }
}
