// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.ipv4ll.tck.harness.drive.LoadMonitor;
import org.ipv4ll.tck.harness.target.Iut;

/**
 * Lets cases in so that they do not disturb one another: few instances are made at a time, none is
 * started while others are still being made, and starts keep a distance and wait for the machine to
 * be steady again.
 */
final class StartThrottle {

  private static final long LONGEST_WAIT_SECONDS = 120;
  private static final Duration LOOK_BACK = Duration.ofMillis(250);
  private static final Duration STEADY = Duration.ofMillis(40);
  private static final Duration MOST_PATIENCE = Duration.ofMillis(150);

  private final Semaphore making;
  private final CountDownLatch made;
  private final Duration distance;
  private final LoadMonitor machine;
  private long lastStart = System.nanoTime();

  /**
   * @param together how many instances are made before the first of them starts
   * @param makers how many instances may be made at a time
   * @param distance between two starts; none is kept where it is zero
   */
  StartThrottle(int together, int makers, Duration distance, LoadMonitor machine) {
    this.made = new CountDownLatch(together);
    this.making = new Semaphore(makers, true);
    this.distance = distance;
    this.machine = machine;
  }

  /** Makes an instance and waits for its turn to start. */
  Iut admit(Supplier<Iut> maker) {
    var iut = make(maker);
    awaitStart();
    return iut;
  }

  private Iut make(Supplier<Iut> maker) {
    try {
      return further(maker);
    } finally {
      made.countDown();
    }
  }

  /** Makes one more instance for a case that was let in before. */
  Iut further(Supplier<Iut> maker) {
    making.acquireUninterruptibly();
    try {
      return maker.get();
    } finally {
      making.release();
    }
  }

  /** Waits until every instance of the run is made, and for a distance to the last start. */
  void awaitStart() {
    awaitOthers();
    if (!distance.isZero()) {
      awaitTurn();
    }
  }

  private void awaitOthers() {
    try {
      made.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void awaitTurn() {
    park(lastStart + distance.toNanos());
    long latest = System.nanoTime() + MOST_PATIENCE.toNanos();
    while (System.nanoTime() < latest && !isSteady()) {
      park(System.nanoTime() + STEADY.toNanos());
    }
    lastStart = System.nanoTime();
  }

  private boolean isSteady() {
    var now = Instant.now();
    var since = now.minus(LOOK_BACK);
    return machine.stalls(since, now).worst(since, now).compareTo(STEADY) < 0;
  }

  private static void park(long until) {
    for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
