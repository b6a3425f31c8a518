// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.process;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something about a wait that lasts too long; one thread watches all of them. */
final class Watchdog implements AutoCloseable {

  private static final long LOOK_MILLIS = 50;
  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(Watchdog::thread);

  private final long patience;
  private final Runnable bite;
  private final Future<?> looks;
  private volatile long begun;
  private volatile boolean waiting;
  private volatile boolean bitten;

  /**
   * @param patience how long a wait may last
   * @param bite what is done then, once
   */
  Watchdog(Duration patience, Runnable bite) {
    this.patience = patience.toNanos();
    this.bite = bite;
    this.looks =
        CLOCK.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "watchdog");
    thread.setDaemon(true);
    return thread;
  }

  void begin() {
    begun = System.nanoTime();
    waiting = true;
  }

  void end() {
    waiting = false;
  }

  private void look() {
    if (waiting && !bitten && System.nanoTime() - begun > patience) {
      bitten = true;
      bite.run();
    }
  }

  boolean hasBitten() {
    return bitten;
  }

  @Override
  public void close() {
    looks.cancel(false);
  }
}
