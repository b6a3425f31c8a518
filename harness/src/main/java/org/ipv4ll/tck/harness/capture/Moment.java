// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time that a user names in a capture.
 *
 * @param at itself, where it is named so
 * @param after the first frame otherwise
 */
public record Moment(@Nullable Instant at, Duration after) {

  private static final Pattern SECONDS = Pattern.compile("\\+?(\\d{1,9})(?:\\.(\\d{1,9}))?");

  /** Seconds after the first frame, such as {@code 12.5}, or a date and time of ISO 8601. */
  public static Optional<Moment> parse(String text) {
    var seconds = SECONDS.matcher(text);
    if (seconds.matches()) {
      var fraction = seconds.group(2) == null ? "" : seconds.group(2);
      long nanos = Long.parseLong((fraction + "000000000").substring(0, 9));
      var whole = Duration.ofSeconds(Long.parseLong(seconds.group(1)));
      return Optional.of(new Moment(null, whole.plusNanos(nanos)));
    }
    try {
      return Optional.of(new Moment(Instant.parse(text), Duration.ZERO));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  Instant in(Instant first) {
    return at != null ? at : first.plus(after);
  }
}
