package org.ipv4ll.tck.harness.support;

import java.util.concurrent.atomic.AtomicBoolean;

/** Ctrl-C: whatever this JVM has made is removed on its way out, whoever made it. */
final class RunShutdown {

  private static final AtomicBoolean ARMED = new AtomicBoolean();
  private static final AtomicBoolean BEGUN = new AtomicBoolean();

  private RunShutdown() {}

  /** To be called before anything is made that outlives a process. */
  static void arm() {
    if (BEGUN.get()) {
      throw new SupportException("the run is being ended");
    }
    if (ARMED.compareAndSet(false, true)) {
      Runtime.getRuntime().addShutdownHook(new Thread(RunShutdown::end, "remove what is left"));
    }
  }

  private static void end() {
    BEGUN.set(true);
    Leftovers.ofThisRun().remove();
  }
}
