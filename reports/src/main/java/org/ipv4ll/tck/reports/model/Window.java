// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a case's time axis that a judgement rests on.
 *
 * @param fromSeconds link time since the case began
 * @param toSeconds the same, null where the stretch has no end
 */
public record Window(Kind kind, double fromSeconds, @Nullable Double toSeconds, String label) {

  /**
   * The same for a reader who knows what the tester did: what is awaited can only come after the
   * last act before it was missed.
   */
  public Window after(List<Act> acts) {
    double from =
        acts.stream()
            .mapToDouble(Act::offsetSeconds)
            .filter(at -> at > fromSeconds && toSeconds != null && at < toSeconds)
            .max()
            .orElse(fromSeconds);
    return kind == Kind.AWAITED ? new Window(kind, from, toSeconds, label) : this;
  }

  /** What the stretch was for. */
  public enum Kind {
    /** Something was allowed here. */
    ALLOWED,
    /** Something had to come here and did not. */
    AWAITED;

    /** The name in run.json. */
    @JsonValue
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
