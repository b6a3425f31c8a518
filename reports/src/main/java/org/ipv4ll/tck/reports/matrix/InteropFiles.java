// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.matrix;

import java.nio.file.Path;
import org.ipv4ll.tck.reports.JsonDocument;
import org.ipv4ll.tck.reports.TextFile;

/** interop.json and interop.html. */
public final class InteropFiles {

  public static final String JSON = "interop.json";
  public static final String PAGE = "interop.html";

  private InteropFiles() {}

  /**
   * Writes both into a directory that is there.
   *
   * @throws org.ipv4ll.tck.reports.ReportException where a file cannot be written
   */
  public static void write(Interop interop, Path directory) {
    TextFile.put(directory.resolve(JSON), JsonDocument.text(interop));
    TextFile.put(directory.resolve(PAGE), InteropPage.of(interop));
  }
}
