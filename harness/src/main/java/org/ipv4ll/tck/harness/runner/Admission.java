package org.ipv4ll.tck.harness.runner;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.ipv4ll.tck.harness.target.Iut;

/**
 * Lets cases in so that they do not disturb one another: few instances are made at a time, none is
 * started while others are still being made, and starts keep a distance.
 */
final class Admission {

  private static final long LONGEST_WAIT_SECONDS = 120;

  private final Semaphore making;
  private final CountDownLatch made;
  private final Duration distance;
  private long nextStart = System.nanoTime();

  /**
   * @param together how many cases run side by side and so wait for one another; 0 for none
   * @param makers how many instances may be made at a time
   * @param distance between two starts
   */
  Admission(int together, int makers, Duration distance) {
    this.made = new CountDownLatch(together);
    this.making = new Semaphore(makers, true);
    this.distance = distance;
  }

  /** Makes an instance and waits for its turn to start. */
  Iut admit(Supplier<Iut> maker) {
    Iut iut;
    try {
      making.acquireUninterruptibly();
      iut = maker.get();
    } finally {
      making.release();
      made.countDown();
    }
    awaitTurn();
    return iut;
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
  void awaitTurn() {
    try {
      made.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    long turn = turn();
    for (long left = turn - System.nanoTime(); left > 0; left = turn - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private synchronized long turn() {
    nextStart = Math.max(System.nanoTime(), nextStart) + distance.toNanos();
    return nextStart;
  }
}
