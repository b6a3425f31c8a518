package org.ipv4ll.tck.harness.target;

/** Whether an implementation still runs, and if not, who ended it. */
public sealed interface Liveness {

  record Running() implements Liveness {}

  /** It ended by itself: an exit status, or a crash such as SIGSEGV. */
  record Ended(String how) implements Liveness {}

  /** Somebody else ended it with SIGKILL, SIGTERM or SIGINT: its silence says nothing. */
  record Killed(String how) implements Liveness {}
}
