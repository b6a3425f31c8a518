package org.ipv4ll.tck.harness.support;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What the kernel tells about one task (thread), from files that stay open: to open one costs ten
 * times as much as to read it again, and there are hundreds of hosts.
 */
final class TaskAccount implements AutoCloseable {

  /** The children of a task take a few characters each. */
  private static final int LONGEST = 4096;

  private final RandomAccessFile schedstat;
  private final Optional<RandomAccessFile> children;
  private long known;

  private TaskAccount(RandomAccessFile schedstat, Optional<RandomAccessFile> children) {
    this.schedstat = schedstat;
    this.children = children;
  }

  /** Empty if the task has ended. */
  static Optional<TaskAccount> open(Path directory) {
    return file(directory.resolve("schedstat"))
        .map(schedstat -> new TaskAccount(schedstat, file(directory.resolve("children"))));
  }

  private static Optional<RandomAccessFile> file(Path path) {
    try {
      return Optional.of(new RandomAccessFile(path.toFile(), "r"));
    } catch (IOException e) {
      return Optional.empty();
    }
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
  private static LongStream numbers(RandomAccessFile file) {
    var text = new byte[LONGEST];
    try {
      file.seek(0);
      int length = Math.max(0, file.read(text));
      return Stream.of(new String(text, 0, length, StandardCharsets.US_ASCII).split("\\s+"))
          .filter(word -> !word.isEmpty())
          .mapToLong(Long::parseLong);
    } catch (IOException e) {
      return LongStream.empty();
    }
  }

  @Override
  public void close() {
    try {
      schedstat.close();
      for (var file : children.stream().toList()) {
        file.close();
      }
    } catch (IOException e) {
      throw new SupportException("/proc: " + e.getMessage(), e);
    }
  }
}
