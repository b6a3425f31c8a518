// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import java.time.Duration;
import java.util.Locale;

/**
 * How much a measurement may miss a window of RFC 3927, which names no accuracy for its constants.
 * Inside the slack is a pass with a remark, outside is a failure.
 */
public enum Slack {
  STRICT(20, 100, 300),
  DEFAULT(100, 300, 1_000),
  LENIENT(250, 1_000, 3_000);

  private final Duration early;
  private final Duration late;
  private final Duration rate;

  Slack(long earlyMillis, long lateMillis, long rateMillis) {
    this.early = Duration.ofMillis(earlyMillis);
    this.late = Duration.ofMillis(lateMillis);
    this.rate = Duration.ofMillis(rateMillis);
  }

  /** As on the command line and in results. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** For "too early". */
  public Duration early() {
    return early;
  }

  /** For "too late", and for a reaction that is to come at once. */
  public Duration late() {
    return late;
  }

  /** For RATE_LIMIT_INTERVAL. */
  public Duration rate() {
    return rate;
  }
}
