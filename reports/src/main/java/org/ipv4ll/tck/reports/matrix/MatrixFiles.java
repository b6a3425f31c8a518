// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.matrix;

import java.nio.file.Path;
import org.ipv4ll.tck.reports.JsonDocument;
import org.ipv4ll.tck.reports.TextFile;

/** matrix.json and matrix.html. */
public final class MatrixFiles {

  public static final String JSON = "matrix.json";
  public static final String PAGE = "matrix.html";

  private MatrixFiles() {}

  /**
   * Writes both into a directory that is there.
   *
   * @throws org.ipv4ll.tck.reports.ReportException where a file cannot be written
   */
  public static void write(Matrix matrix, Path directory) {
    TextFile.put(directory.resolve(JSON), JsonDocument.text(matrix));
    TextFile.put(directory.resolve(PAGE), MatrixPage.of(matrix));
  }
}
