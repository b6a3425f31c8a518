// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

/**
 * Whether an implementation was still there.
 *
 * @param how it ended, in words; empty while it runs
 */
public record ProcessState(Kind kind, String how) {

  public static final ProcessState RUNNING = new ProcessState(Kind.RUNNING, "");

  /** Who ended it. */
  public enum Kind {
    RUNNING,
    /** It ended by itself: an exit status, or a crash. */
    ENDED,
    /** Somebody else ended it: its silence says nothing. */
    KILLED
  }
}
