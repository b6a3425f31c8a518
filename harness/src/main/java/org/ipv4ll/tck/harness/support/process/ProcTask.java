// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What the kernel tells about a task (thread) of a process. */
record ProcTask(Path directory) {

  /** All tasks of a process; none if there is no such process. */
  static Stream<ProcTask> of(long pid) {
    var directory = Path.of("/proc", Long.toString(pid), "task");
    var names = directory.toFile().list();
    return names == null
        ? Stream.empty()
        : Arrays.stream(names).map(directory::resolve).map(ProcTask::new);
  }

  /** The processes that it has started and that still run. */
  LongStream children() {
    return words("children").mapToLong(Long::parseLong);
  }

  /** None where the task has ended meanwhile. */
  private Stream<String> words(String file) {
    try {
      return Stream.of(Files.readString(directory.resolve(file)).split("\\s+"))
          .filter(word -> !word.isEmpty());
    } catch (IOException e) {
      return Stream.empty();
    }
  }
}
