// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** Ctrl-C: whatever this JVM has made is removed on its way out, whoever made it. */
public final class RunShutdown {

  private static final AtomicBoolean ARMED = new AtomicBoolean();
  private static final AtomicBoolean BEGUN = new AtomicBoolean();
  private static final Queue<Runnable> BEFORE = new ConcurrentLinkedQueue<>();
  private static final Queue<Runnable> SWEEPS = new ConcurrentLinkedQueue<>();
  private static final Set<Runnable> LAST = ConcurrentHashMap.newKeySet();

  private RunShutdown() {}

  /** Has something done before everything is taken away: results are written first. */
  public static void before(Runnable work) {
    BEFORE.add(work);
    arm();
  }

  /** Has something taken away once results are written. */
  public static void sweep(Runnable work) {
    SWEEPS.add(work);
    arm();
  }

  /**
   * Has something done at the very end, whatever came of the rest.
   *
   * @param work that is done once, however often it is given
   */
  public static void last(Runnable work) {
    LAST.add(work);
    arm();
  }

  /** Whether the JVM is on its way out, so that a daemon that has ended tells nothing. */
  public static boolean hasBegun() {
    return BEGUN.get();
  }

  /** To be called before anything is made that outlives a process. */
  public static void arm() {
    if (hasBegun()) {
      throw new SupportException("the run is being ended");
    }
    if (ARMED.compareAndSet(false, true)) {
      Runtime.getRuntime().addShutdownHook(new Thread(RunShutdown::end, "remove what is left"));
    }
  }

  private static void end() {
    BEGUN.set(true);
    try {
      BEFORE.forEach(Runnable::run);
      SWEEPS.forEach(Runnable::run);
    } finally {
      LAST.forEach(Runnable::run);
    }
  }
}
