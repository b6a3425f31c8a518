// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import org.ipv4ll.tck.harness.support.process.Signal;

/** Whether an implementation still runs, and if not, who ended it. */
public sealed interface Liveness {

  /** What an exit status tells, which is 128 and the number for a signal. */
  static Liveness ofStatus(int status) {
    return Signal.ofStatus(status)
        .<Liveness>map(
            signal ->
                switch (signal) {
                  case KILL, TERM, INT -> new Killed(signal.toString());
                  default -> new Ended(signal.toString());
                })
        .orElseGet(() -> new Ended("exit status " + status));
  }

  record Running() implements Liveness {
    @Override
    public String toString() {
      return "running";
    }
  }

  /** It ended by itself: an exit status, or a crash such as SIGSEGV. */
  record Ended(String how) implements Liveness {
    @Override
    public String toString() {
      return how;
    }
  }

  /** Somebody else ended it with SIGKILL, SIGTERM or SIGINT: its silence says nothing. */
  record Killed(String how) implements Liveness {
    @Override
    public String toString() {
      return how;
    }
  }
}
