// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * How long a process and its descendants wait for a processor, by the kernel's own account
 * (schedstat), which is kept for every task; and whether they wait for the kernel itself, of which
 * nobody keeps an account.
 */
public final class RunDelay implements AutoCloseable {

  private final Map<Long, Accounts> processes = new HashMap<>();

  /**
   * What all of them together have waited since this was asked last.
   *
   * @param seen by those that still run; zero for nobody
   * @param childrenEnded whether some ended meanwhile, whose last waits nobody knows: a script is
   *     hundreds of processes that live for milliseconds
   * @param blocked whether one is in an uninterruptible sleep at this moment: it waits for a lock,
   *     a grace period or a disk
   */
  public record Wait(Duration seen, boolean childrenEnded, boolean blocked) {}

  /** What happened since this was asked last. */
  public Wait sinceLast(long pid) {
    long nanos = 0;
    boolean childrenEnded = false;
    boolean blocked = false;
    var alive = new ArrayList<>(List.of(pid));
    for (int i = 0; i < alive.size(); i++) { // grows by the children of each
      var accounts = processes.computeIfAbsent(alive.get(i), Accounts::new);
      nanos += accounts.newRunDelay();
      var fields = accounts.fields();
      childrenEnded |= accounts.childrenEnded(fields);
      blocked |= isBlocked(fields);
      accounts.children().forEach(alive::add);
    }
    forgetAllBut(Set.copyOf(alive));
    return new Wait(Duration.ofNanos(nanos), childrenEnded, blocked);
  }

  /** The fields of a stat file after the name of the program, which may hold anything. */
  static List<String> fields(String stat) {
    return List.of(stat.substring(stat.lastIndexOf(')') + 1).strip().split(" "));
  }

  static boolean isBlocked(List<String> fields) {
    return fields.get(0).equals("D");
  }

  private void forgetAllBut(Set<Long> alive) {
    for (var gone : Set.copyOf(processes.keySet())) {
      if (!alive.contains(gone)) {
        processes.remove(gone).close();
      }
    }
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

    private static final int FAULTS_OF_CHILDREN = 8;

    private final long pid;
    private final Map<String, TaskAccount> tasks = new HashMap<>();
    private final Optional<ProcFile> stat;
    private long faultsOfChildren = Long.MAX_VALUE;
    private int looks;

    Accounts(long pid) {
      this.pid = pid;
      this.stat = ProcFile.open(Path.of("/proc", Long.toString(pid), "stat"));
    }

    List<String> fields() {
      return RunDelay.fields(stat.map(ProcFile::text).orElse(""));
    }

    /**
     * Whether it has waited for the end of a child since this was asked last. No process gets as
     * far as its own program without a page fault, and a field adds up those of children that
     * ended.
     */
    boolean childrenEnded(List<String> fields) {
      long before = faultsOfChildren;
      faultsOfChildren =
          fields.size() > FAULTS_OF_CHILDREN
              ? Long.parseLong(fields.get(FAULTS_OF_CHILDREN))
              : before;
      return faultsOfChildren > before;
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
      stat.ifPresent(ProcFile::close);
    }
  }
}
