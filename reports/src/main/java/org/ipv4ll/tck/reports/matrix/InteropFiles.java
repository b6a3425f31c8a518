package org.ipv4ll.tck.reports.matrix;

import java.io.IOException;
import java.nio.file.Path;
import org.ipv4ll.tck.reports.ReportException;
import org.ipv4ll.tck.reports.TextFile;

/** interop.json and interop.html. */
public final class InteropFiles {

  public static final String JSON = "interop.json";
  public static final String PAGE = "interop.html";

  private InteropFiles() {}

  /**
   * Writes both into a directory that is there.
   *
   * @throws ReportException where a file cannot be written
   */
  public static void write(Interop interop, Path directory) {
    JsonDocument.write(interop, directory.resolve(JSON));
    try {
      TextFile.write(directory.resolve(PAGE), InteropPage.of(interop));
    } catch (IOException e) {
      throw new ReportException(directory.resolve(PAGE) + ": cannot be written: " + e, e);
    }
  }
}
