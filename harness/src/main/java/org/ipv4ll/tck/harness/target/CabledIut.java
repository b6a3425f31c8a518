// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import static org.ipv4ll.tck.harness.target.TargetException.guarded;

/** An instance at the end of a cable of this machine, whose carrier can be held back. */
public abstract class CabledIut implements Iut {

  private final TargetFile file;

  protected CabledIut(TargetFile file) {
    this.file = file;
  }

  protected final TargetFile file() {
    return file;
  }

  /** Waits until the cable is operational at both ends. */
  protected abstract void awaitCarrier();

  /** Starts it, whatever its carrier is; returns once it is under way. */
  protected abstract void begin();

  @Override
  public final void start() {
    guarded(
        () -> {
          awaitCarrier();
          begin();
        });
  }

  @Override
  public final void startUnplugged() {
    carrier(false);
    guarded(this::begin);
  }

  @Override
  public final boolean isToldRunning(String ability) {
    return file.isToldRunning(ability);
  }
}
