// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Which of many IP packets of the same kind are kept: some after each event, and then one now and
 * then. More of them say nothing new.
 */
final class Thinning {

  private static final int AT_ONCE = 4;
  private static final long THEN = Duration.ofSeconds(10).toNanos();

  private static final class Kept {
    private int count;
    private long last;
  }

  private final Map<Object, Kept> kinds = new HashMap<>();

  /** Something happened: what comes after it may matter. */
  void event() {
    kinds.clear();
  }

  boolean keeps(Object kind, long nanos) {
    var kept = kinds.computeIfAbsent(kind, k -> new Kept());
    boolean keep = kept.count < AT_ONCE || nanos - kept.last >= THEN;
    if (keep) {
      kept.count++;
      kept.last = nanos;
    }
    return keep;
  }
}
