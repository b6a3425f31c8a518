// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.exit;

import java.util.concurrent.atomic.AtomicReference;
import org.ipv4ll.tck.harness.support.RunShutdown;

/** Ctrl-C: what is finished is kept, what was made is removed, and the process ends with 130. */
public final class Interrupt implements AutoCloseable {

  private static final Runnable NOTHING = () -> {};

  private final AtomicReference<Runnable> action = new AtomicReference<>(NOTHING);

  public Interrupt() {
    RunShutdown.before(() -> action.getAndSet(NOTHING).run());
  }

  /** What is to be done on Ctrl-C, from now on. */
  public void keep(Runnable work) {
    action.set(work);
  }

  /** Lets a run go on to its report; one that is being ended has been reported already. */
  public void settle() {
    action.set(NOTHING);
    if (RunShutdown.hasBegun()) {
      awaitTheEnd();
    }
  }

  private static void awaitTheEnd() {
    try {
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    action.set(NOTHING);
  }
}
