// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.jspecify.annotations.Nullable;

/** Where a run is written; never over one that is there, unless that is asked for. */
public final class RunDirectory {

  public static final String RUN_FILE = "run.json";

  /** Where runs go that nobody names a place for. */
  public static final Path PARENT = Path.of("ipv4ll-tck-out");

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

  private RunDirectory() {}

  /**
   * Makes the directory, or a fresh one below {@code ipv4ll-tck-out} where none is named.
   *
   * @throws UsageProblem if it cannot be written or holds a run already
   */
  public static Path make(@Nullable Path wanted, String target, boolean overwrite) {
    var directory = wanted != null ? wanted : fresh(target);
    boolean holdsRun = Files.exists(directory.resolve(RUN_FILE));
    if (holdsRun && !overwrite) {
      throw new UsageProblem(
          directory + " already holds a run: give another --out, or --overwrite to replace it");
    }
    try {
      if (holdsRun) {
        delete(directory.resolve("cases"));
        Files.deleteIfExists(directory.resolve("messages-again.ndjson"));
      }
      Invoker.make(directory.resolve("cases"));
      Files.delete(Files.createTempFile(directory, ".writable", ""));
      return directory;
    } catch (IOException | UncheckedIOException e) {
      var cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
      throw new UsageProblem(
          "--out " + directory + " cannot be written, " + why(cause) + ": name another directory");
    }
  }

  /** A directory that nobody has used; its name begins with the time. */
  public static Path fresh(String target) {
    var name = LocalDateTime.now().format(STAMP) + "-" + target.replaceAll("[^A-Za-z0-9.-]", "_");
    return PARENT.resolve(name);
  }

  private static String why(Throwable e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file is in its place";
    }
    return e instanceof FileSystemException system && system.getReason() != null
        ? system.getReason().toLowerCase(Locale.ROOT)
        : e.toString();
  }

  /** The evidence of the run that is replaced. */
  private static void delete(Path evidence) throws IOException {
    if (Files.isDirectory(evidence)) {
      try (var files = Files.walk(evidence)) {
        files.sorted(Comparator.reverseOrder()).forEach(RunDirectory::deleteOne);
      }
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
