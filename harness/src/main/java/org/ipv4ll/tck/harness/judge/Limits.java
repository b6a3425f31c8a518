// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A window; null is unbounded. */
record Limits(@Nullable Duration min, @Nullable Duration max) {

  private static final Duration INSIDE = Duration.ofDays(1);

  Limits widened(Duration early, Duration late) {
    return new Limits(min == null ? null : min.minus(early), max == null ? null : max.plus(late));
  }

  /** How far inside a value is; negative outside. */
  Duration margin(Duration value) {
    var above = min == null ? INSIDE : value.minus(min);
    var below = max == null ? INSIDE : max.minus(value);
    return above.compareTo(below) < 0 ? above : below;
  }
}
