// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.process;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What the kernel tells about one task (thread), again and again. */
final class TaskAccount implements AutoCloseable {

  private final ProcFile schedstat;
  private final Optional<ProcFile> children;
  private long known;

  private TaskAccount(ProcFile schedstat, Optional<ProcFile> children) {
    this.schedstat = schedstat;
    this.children = children;
  }

  /** Empty if the task has ended. */
  static Optional<TaskAccount> open(Path directory) {
    return ProcFile.open(directory.resolve("schedstat"))
        .map(stat -> new TaskAccount(stat, ProcFile.open(directory.resolve("children"))));
  }

  /** Nanoseconds for which it has waited for a processor since this was asked last. */
  long newRunDelay() {
    long before = known;
    known = numbers(schedstat).skip(1).findFirst().orElse(known); // the second number of three
    return known - before;
  }

  /** The processes that it has started and that still run, where the kernel lists them. */
  LongStream children() {
    return children.stream().flatMapToLong(TaskAccount::numbers);
  }

  /** None where the task has ended meanwhile. */
  private static LongStream numbers(ProcFile file) {
    return Stream.of(file.text().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .mapToLong(Long::parseLong);
  }

  @Override
  public void close() {
    schedstat.close();
    children.ifPresent(ProcFile::close);
  }
}
