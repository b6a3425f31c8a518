// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.netns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ipv4ll.tck.harness.support.testbed.Scratch;
import org.ipv4ll.tck.harness.target.ProvidedFiles;
import org.ipv4ll.tck.harness.target.TargetException;

/**
 * The directory of a bed, on the machine's side: the layer that takes what is written, and what
 * both sides share.
 */
final class BedFiles implements AutoCloseable {

  private final Path directory;
  private final String lower;

  /**
   * @param lower the root of the file system that the bed shows
   */
  BedFiles(int number, String lower) {
    this.lower = lower;
    this.directory = Scratch.directory("bed-" + number);
    prepare();
  }

  private void prepare() {
    for (var name : List.of("upper", "work", "root", "shared/state", "shared/run")) {
      try {
        Files.createDirectories(directory.resolve(name));
      } catch (IOException e) {
        throw failed(e);
      }
    }
  }

  Path directory() {
    return directory;
  }

  Path state() {
    return directory.resolve("shared/state");
  }

  Path run() {
    return directory.resolve("shared/run");
  }

  /** Where the log goes if the case has no directory. */
  Path log() {
    return directory.resolve("target.log");
  }

  /**
   * Lays out the files that are to be copied into the bed, what is to be mounted in it, and what is
   * to be done in it before the start.
   */
  void provide(Map<String, String> files, List<Path> reach, List<List<String>> prepare) {
    try {
      Files.writeString(directory.resolve("shared/prepare"), Preparation.script(prepare));
      ProvidedFiles.write(directory.resolve("shared/files"), files);
      Files.writeString(
          directory.resolve("fstab"), BedMounts.table(directory, lower, reach, files.keySet()));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Forgets the last life; the storage too, if it is to be cold. */
  void clean(boolean keepStorage) {
    Scratch.delete(directory.resolve("shared/files"));
    try {
      Files.deleteIfExists(directory.resolve("shared/pid"));
    } catch (IOException e) {
      throw failed(e);
    }
    if (!keepStorage) {
      List.of("upper", "work", "shared/state", "shared/run")
          .forEach(name -> Scratch.delete(directory.resolve(name)));
      prepare();
    }
  }

  /** The process id of the command as its own namespace counts, once it was started. */
  OptionalLong pid() {
    var file = directory.resolve("shared/pid");
    if (file.toFile().length() == 0) { // asked often; an exception each time would cost too much
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(Files.readString(file).strip()));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private TargetException failed(IOException e) {
    return new TargetException("cannot prepare " + directory + ": " + e.getMessage(), e);
  }

  @Override
  public void close() {
    Scratch.delete(directory);
  }
}
