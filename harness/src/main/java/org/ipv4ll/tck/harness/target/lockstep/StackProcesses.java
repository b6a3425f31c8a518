// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.lockstep;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.ipv4ll.tck.harness.target.TargetException;

/**
 * The processes of a target. A case has one to itself while it runs, so that the answers of one
 * never wait for another case; a process that plays many instances is used again.
 */
final class StackProcesses implements AutoCloseable {

  /** A stack that breaks the protocol as often as that is not tried any more. */
  private static final int MOST_BREACHES = 3;

  private final Supplier<Conversation> starter;
  private final Queue<Conversation> idle = new ConcurrentLinkedQueue<>();
  private final AtomicInteger breaches = new AtomicInteger();
  private final AtomicReference<String> breach = new AtomicReference<>("");

  StackProcesses(Supplier<Conversation> starter) {
    this.starter = starter;
  }

  Conversation take() {
    if (breaches.get() >= MOST_BREACHES) {
      throw new TargetException(breach.get());
    }
    var free = idle.poll();
    return free == null ? starter.get() : free;
  }

  /** One that has played an instance may play more, if it can, and has kept the protocol. */
  void giveBack(Conversation used) {
    used.breach().ifPresent(this::count);
    if (used.greeting().many() && used.breach().isEmpty()) {
      idle.add(used);
    } else {
      used.close();
    }
  }

  private void count(String how) {
    breach.set(how);
    breaches.incrementAndGet();
  }

  @Override
  public void close() {
    for (var free = idle.poll(); free != null; free = idle.poll()) {
      free.close();
    }
  }
}
