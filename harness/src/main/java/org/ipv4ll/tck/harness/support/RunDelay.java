package org.ipv4ll.tck.harness.support;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

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
    ProcTask.of(pid).forEach(task -> delays.put(task.directory(), task.runDelay()));
    ProcStatus.children(pid).forEach(child -> gather(child, delays));
  }
}
