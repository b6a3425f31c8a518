package org.ipv4ll.tck.harness.target;

/** Whether an implementation still runs, and if not, who ended it. */
public sealed interface Liveness {

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
