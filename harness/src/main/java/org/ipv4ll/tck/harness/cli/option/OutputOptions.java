// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.ipv4ll.tck.harness.cli.files.ResultFiles;
import org.ipv4ll.tck.harness.cli.files.RunDirectory;
import org.ipv4ll.tck.reports.ReportWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a run is written, and how it is told. */
public final class OutputOptions {

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "directory of the run (default: a new one in ipv4ll-tck-out)")
  private @Nullable Path out;

  @Option(names = "--overwrite", description = "replace a run that is already in --out")
  private boolean overwrite;

  @Option(
      names = "--reporter",
      split = ",",
      paramLabel = "R",
      converter = OptionConverters.Reports.class,
      completionCandidates = Candidates.Reports.class,
      description = "report formats: html, junit, markdown, csv, badge, allure (default: all)")
  private List<ReportWriter> reporters = List.of();

  /** Makes the directory for a run of this target. */
  public Path directory(String target) {
    return RunDirectory.make(out, target, overwrite);
  }

  /** Makes a directory for each of several runs. */
  public List<Path> directories(String target, int count) {
    var parent = out != null ? out : RunDirectory.fresh(target);
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> RunDirectory.make(parent.resolve("run-" + i), target, overwrite))
        .toList();
  }

  public ResultFiles files(Path directory) {
    return new ResultFiles(directory, reporters);
  }
}
