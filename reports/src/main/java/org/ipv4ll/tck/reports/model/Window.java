package org.ipv4ll.tck.reports.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a case's time axis that a judgement rests on.
 *
 * @param fromSeconds link time since the case began
 * @param toSeconds the same, null where the stretch has no end
 */
public record Window(Kind kind, double fromSeconds, @Nullable Double toSeconds, String label) {

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
