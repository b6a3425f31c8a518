// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.time.Duration;
import org.ipv4ll.tck.engine.host.Input;

/** Passes on all inputs but the ARP frames that escape it. */
public abstract class Inattentive implements Interposed.Between {

  private static final Duration ECHO = Duration.ofMillis(10);

  /** Whether the host has sent a probe or an announcement so short a time ago. */
  public static boolean hasJustSpoken(Interposed host) {
    return host.now().isBefore(host.watch().lastSpoken().plus(ECHO));
  }

  @Override
  public final void input(Input input, Interposed host) {
    if (ArpFrame.in(input).filter(heard -> escapes(heard, host)).isEmpty()) {
      host.pass(input);
    }
  }

  /** Whether the host does not notice this frame. */
  protected abstract boolean escapes(ArpFrame heard, Interposed host);
}
