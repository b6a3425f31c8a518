// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what the kernel or another process does, where nothing announces it. */
public final class Deadline {

  private static final long INTERVAL_NANOS = 2_000_000;

  private Deadline() {}

  /** Looks every other millisecond; false if it has not come about in time. */
  public static boolean await(Duration within, BooleanSupplier condition) {
    long end = System.nanoTime() + within.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
        return condition.getAsBoolean();
      }
      LockSupport.parkNanos(INTERVAL_NANOS);
    }
    return true;
  }
}
