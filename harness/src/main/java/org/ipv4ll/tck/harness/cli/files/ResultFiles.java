// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.ReportWriter;
import org.ipv4ll.tck.reports.Reporters;
import org.ipv4ll.tck.reports.RunFile;
import org.ipv4ll.tck.reports.model.RunResult;

/** run.json first, then the reports that were asked for. */
public final class ResultFiles {

  private final Path directory;
  private final List<ReportWriter> writers;

  /**
   * @param wanted formats; none for all
   */
  public ResultFiles(Path directory, List<ReportWriter> wanted) {
    this.directory = directory;
    this.writers = wanted.isEmpty() ? Reporters.all() : List.copyOf(wanted);
  }

  public void write(RunResult run) {
    RunFile.write(run, directory.resolve(RunDirectory.RUN_FILE));
    render(run);
  }

  /** The reports alone. */
  public void render(RunResult run) {
    for (var writer : writers) {
      try {
        writer.write(run, directory);
      } catch (IOException e) {
        throw new UncheckedIOException(directory + ": " + writer.name() + " cannot be written", e);
      }
    }
    Invoker.give(directory);
  }

  /** Whether some report leads to the evidence. */
  public boolean needEvidence() {
    return writers.stream().anyMatch(ReportWriter::needsEvidence);
  }

  /** The words of the formats. */
  public String names() {
    return writers.stream().map(ReportWriter::name).collect(Collectors.joining(", "));
  }
}
