package org.ipv4ll.tck.harness.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long a process and its descendants wait for a processor, by the kernel's own account
 * (schedstat), which is kept for every task.
 */
public final class RunDelay {

  private Map<Path, Long> known = Map.of();

  /** What all of them together have waited since this was asked last; zero for nobody. */
  public Duration sinceLast(long pid) {
    var found = new HashMap<Path, Long>();
    gather(pid, found);
    long added =
        found.entrySet().stream()
            .mapToLong(task -> task.getValue() - known.getOrDefault(task.getKey(), 0L))
            .sum();
    known = found;
    return Duration.ofNanos(added);
  }

  private static void gather(long pid, Map<Path, Long> delays) {
    tasks(pid)
        .forEach(
            task -> {
              delays.put(task, delay(task));
              words(task.resolve("children")).map(Long::parseLong).forEach(c -> gather(c, delays));
            });
  }

  private static Stream<Path> tasks(long pid) {
    var directory = Path.of("/proc", Long.toString(pid), "task");
    var names = directory.toFile().list();
    return names == null ? Stream.empty() : Arrays.stream(names).map(directory::resolve);
  }

  /** Nanoseconds; the second number of three. */
  private static long delay(Path task) {
    return words(task.resolve("schedstat"))
        .skip(1)
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }

  /** None where the task has ended meanwhile. */
  private static Stream<String> words(Path file) {
    try {
      return Stream.of(Files.readString(file).split("\\s+")).filter(word -> !word.isEmpty());
    } catch (IOException e) {
      return Stream.empty();
    }
  }
}
