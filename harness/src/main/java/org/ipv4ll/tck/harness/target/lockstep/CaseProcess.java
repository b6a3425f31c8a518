// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.lockstep;

import java.nio.file.Path;
import org.ipv4ll.tck.harness.link.VirtualClock;
import org.jspecify.annotations.Nullable;

/**
 * What the instances of one case share: their time, and one process, if it can play many. They are
 * of one thread.
 */
final class CaseProcess {

  private final StackProcesses processes;
  private final Path storage;
  private final VirtualClock clock;
  private @Nullable Conversation shared;
  private int users;

  /**
   * @param storage directory for the storage of all instances of the run
   */
  CaseProcess(StackProcesses processes, Path storage, VirtualClock clock) {
    this.processes = processes;
    this.storage = storage;
    this.clock = clock;
  }

  Path storage() {
    return storage;
  }

  VirtualClock clock() {
    return clock;
  }

  /** Whether it is of this target, and not of another that is on the same link. */
  boolean isOf(StackProcesses others) {
    return processes == others;
  }

  Conversation take() {
    if (shared != null) {
      users++;
      return shared;
    }
    var taken = processes.take();
    if (taken.greeting().many()) {
      shared = taken;
      users = 1;
    }
    return taken;
  }

  /** The last who uses it gives it back. */
  void giveBack(Conversation used) {
    if (used == shared) {
      users--;
      if (users > 0) {
        return;
      }
      shared = null;
    }
    processes.giveBack(used);
  }
}
