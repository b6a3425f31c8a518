// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.cli.files.Invoker;
import org.jspecify.annotations.Nullable;

/** Where what concerns many targets is written, each of them in a directory of its own. */
final class MatrixDirectory {

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

  private MatrixDirectory() {}

  /**
   * Makes the directory, or a fresh one below {@code ipv4ll-tck-out} where none is named.
   *
   * @param file that tells that such a thing is there already
   * @throws UsageProblem if it is, or if nothing can be written there
   */
  static Path make(@Nullable Path wanted, String kind, String file, boolean overwrite) {
    var directory =
        wanted != null
            ? wanted
            : Path.of("ipv4ll-tck-out", LocalDateTime.now().format(STAMP) + "-" + kind);
    if (Files.exists(directory.resolve(file)) && !overwrite) {
      throw new UsageProblem(
          directory + " already holds a " + kind + ": give another --out, or --overwrite");
    }
    try {
      Invoker.make(directory);
      Files.delete(Files.createTempFile(directory, ".writable", ""));
      return directory;
    } catch (IOException e) {
      throw new UsageProblem("--out " + directory + " cannot be written: name another directory");
    }
  }

  /** The name of a directory for a target. */
  static String of(String target) {
    return target.replaceAll("[^A-Za-z0-9.-]", "_");
  }
}
