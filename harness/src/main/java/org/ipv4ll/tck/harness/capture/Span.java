// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The part of a capture that is judged, both ends included.
 *
 * @param from null for its beginning
 * @param to null for its end
 */
public record Span(@Nullable Moment from, @Nullable Moment to) {

  /**
   * Whether a time is in it.
   *
   * @param first time of the first frame of the capture
   */
  boolean includes(Instant at, Instant first) {
    return (from == null || !at.isBefore(from.in(first)))
        && (to == null || !at.isAfter(to.in(first)));
  }
}
