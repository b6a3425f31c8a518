// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The files of a case in a run directory. */
public final class CaseFiles {

  private CaseFiles() {}

  /** Copies those of one case from one run directory to another; there may be none. */
  public static void copy(Path from, Path to, String caseId) {
    var source = from.resolve("cases").resolve(caseId);
    if (!Files.isDirectory(source)) {
      return;
    }
    var target = to.resolve("cases").resolve(caseId);
    try (var files = Files.walk(source)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = target.resolve(source.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(target + " cannot be written", e);
    }
  }
}
