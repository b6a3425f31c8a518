// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ipv4ll.tck.reports.TextFile;

/**
 * Results as pages of documentation: one for each implementation, one for the kernel under the
 * hosts, and an index; the captures that they cite beside them.
 */
public final class ResultPages {

  /** The notes beside the pages. */
  public static final String NOTES = "notes.yaml";

  private ResultPages() {}

  /**
   * Writes all of them into a directory, which is made if it is not there.
   *
   * @param runs in the order of the index
   * @throws IOException if a file cannot be written
   */
  public static void write(List<KeptRun> runs, List<Note> notes, Path directory)
      throws IOException {
    Files.createDirectories(directory);
    var captures = new KeptCaptures(directory);
    var kernel = new KernelPage(runs, notes, captures);
    for (var kept : runs) {
      TextFile.write(
          directory.resolve(kept.page()), new ImplementationPage(kept, notes, captures).text());
    }
    TextFile.write(directory.resolve(KernelPage.FILE), kernel.text());
    for (var kept : runs) {
      captures.prune(kept);
    }
    TextFile.write(directory.resolve(RequirementsPage.FILE), new RequirementsPage(runs).text());
    TextFile.write(directory.resolve(IndexPage.FILE), new IndexPage(runs, notes, kernel).text());
  }
}
