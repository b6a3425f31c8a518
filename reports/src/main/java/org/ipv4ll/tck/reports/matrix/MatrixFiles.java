package org.ipv4ll.tck.reports.matrix;

import java.io.IOException;
import java.nio.file.Path;
import org.ipv4ll.tck.reports.ReportException;
import org.ipv4ll.tck.reports.TextFile;

/** matrix.json and matrix.html. */
public final class MatrixFiles {

  public static final String JSON = "matrix.json";
  public static final String PAGE = "matrix.html";

  private MatrixFiles() {}

  /**
   * Writes both into a directory that is there.
   *
   * @throws ReportException where a file cannot be written
   */
  public static void write(Matrix matrix, Path directory) {
    JsonDocument.write(matrix, directory.resolve(JSON));
    try {
      TextFile.write(directory.resolve(PAGE), MatrixPage.of(matrix));
    } catch (IOException e) {
      throw new ReportException(directory.resolve(PAGE) + ": cannot be written: " + e, e);
    }
  }
}
