// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import org.jspecify.annotations.Nullable;

/**
 * A measured value against its allowed window.
 *
 * @param name what was measured. {@code kind i→j} (as in {@code probe 1→2}) names the two frames
 *     between which a time was taken, so that a timeline can show the window
 * @param uncertainty half width of the interval that holds the true value, in {@code unit}
 * @param min smallest allowed value, null where unbounded
 * @param max largest allowed value, null where unbounded
 * @param unit {@code s} or {@code ms} for a time, else a word for the reader (may be empty)
 */
public record Measurement(
    String name,
    double value,
    double uncertainty,
    @Nullable Double min,
    @Nullable Double max,
    String unit) {

  /** {@code probe 1→2: 1.423 s ± 0.4 ms, allowed 1–2 s}. */
  public String sentence() {
    String allowed = allowed();
    return name + ": " + measured() + (allowed.isEmpty() ? "" : ", allowed " + allowed);
  }

  /** The value with its uncertainty: {@code 1.423 s ± 0.4 ms}. */
  public String measured() {
    return Quantity.of(this).measured();
  }

  /** The window: {@code 1–2 s}, {@code at least 1 s}; empty where nothing bounds the value. */
  public String allowed() {
    return Quantity.of(this).allowed();
  }

  /** Where the value lies; a value within its uncertainty of a bound decides nothing. */
  public Position position() {
    boolean inside = above(uncertainty) && below(uncertainty);
    boolean outside = !above(-uncertainty) || !below(-uncertainty);
    return inside ? Position.INSIDE : outside ? Position.OUTSIDE : Position.STRADDLING;
  }

  private boolean above(double margin) {
    return min == null || value - margin >= min;
  }

  private boolean below(double margin) {
    return max == null || value + margin <= max;
  }

  /** A value with its uncertainty in relation to the allowed window. */
  public enum Position {
    INSIDE,
    STRADDLING,
    OUTSIDE
  }
}
