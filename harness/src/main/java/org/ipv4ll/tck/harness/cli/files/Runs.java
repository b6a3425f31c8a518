// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.files;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.reports.ReportException;
import org.ipv4ll.tck.reports.RunFile;
import org.ipv4ll.tck.reports.model.RunResult;

/** Runs that were written before. */
public final class Runs {

  private Runs() {}

  /**
   * Reads a run.
   *
   * @param place a run directory, or its run.json
   * @throws UsageProblem naming the file and what is wrong with it
   */
  public static RunResult read(Path place) {
    try {
      return RunFile.read(file(place));
    } catch (ReportException e) {
      throw new UsageProblem(e.getMessage());
    }
  }

  private static Path file(Path place) {
    var file = Files.isDirectory(place) ? place.resolve(RunDirectory.RUN_FILE) : place;
    if (!Files.isRegularFile(file)) {
      throw new UsageProblem(file + ": no such run; name a run directory or its run.json");
    }
    return file;
  }

  /** The directory that a run was written to. */
  public static Path directory(Path place) {
    return Files.isDirectory(place) ? place : place.toAbsolutePath().getParent();
  }
}
