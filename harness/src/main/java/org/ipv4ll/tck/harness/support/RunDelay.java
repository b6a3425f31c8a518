package org.ipv4ll.tck.harness.support;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * How long a process and its descendants wait for a processor, by the kernel's own account
 * (schedstat), which is kept for every task.
 */
public final class RunDelay implements AutoCloseable {

  private final Map<Long, Accounts> processes = new HashMap<>();

  /** What all of them together have waited since this was asked last; zero for nobody. */
  public Duration sinceLast(long pid) {
    var alive = new HashSet<Long>();
    long added = added(pid, alive);
    for (var gone : Set.copyOf(processes.keySet())) {
      if (!alive.contains(gone)) {
        processes.remove(gone).close();
      }
    }
    return Duration.ofNanos(added);
  }

  private long added(long pid, Set<Long> alive) {
    alive.add(pid);
    var accounts = processes.computeIfAbsent(pid, Accounts::new);
    long added = accounts.newRunDelay();
    return added + accounts.children().map(child -> added(child, alive)).sum();
  }

  @Override
  public void close() {
    processes.values().forEach(Accounts::close);
    processes.clear();
  }

  /** The accounts of the tasks of one process. */
  private static final class Accounts implements AutoCloseable {

    /** Daemons start few threads, and to list them is dear. */
    private static final int LOOKS_PER_LISTING = 5;

    private final long pid;
    private final Map<String, TaskAccount> tasks = new HashMap<>();
    private int looks;

    Accounts(long pid) {
      this.pid = pid;
    }

    long newRunDelay() {
      if (looks++ % LOOKS_PER_LISTING == 0) {
        list();
      }
      return tasks.values().stream().mapToLong(TaskAccount::newRunDelay).sum();
    }

    private void list() {
      var listed = ProcTask.of(pid).map(ProcTask::directory).map(Path::toString).toList();
      for (var gone : Set.copyOf(tasks.keySet())) {
        if (!listed.contains(gone)) {
          tasks.remove(gone).close();
        }
      }
      for (var task : listed) {
        if (!tasks.containsKey(task)) {
          TaskAccount.open(Path.of(task)).ifPresent(account -> tasks.put(task, account));
        }
      }
    }

    LongStream children() {
      return ProcStatus.TELLS_CHILDREN
          ? tasks.values().stream().flatMapToLong(TaskAccount::children)
          : ProcStatus.children(pid);
    }

    @Override
    public void close() {
      tasks.values().forEach(TaskAccount::close);
      tasks.clear();
    }
  }
}
