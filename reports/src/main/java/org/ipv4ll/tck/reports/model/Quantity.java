// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Words for a measurement: the unit is chosen by size, the digits by what must be told apart. */
record Quantity(Measurement of, double scale, String unit, boolean time) {

  private static final int FEWEST_DECIMALS = 3;
  private static final int MOST_DECIMALS = 9;

  static Quantity of(Measurement measurement) {
    return switch (measurement.unit()) {
      case "s" -> time(measurement, 1);
      case "ms" -> time(measurement, 1e-3);
      default -> new Quantity(measurement, 1, measurement.unit(), false);
    };
  }

  private static Quantity time(Measurement measurement, double scale) {
    return new Quantity(measurement, scale, "s", true);
  }

  String measured() {
    String value = withUnit(of.value() * scale, decimals());
    boolean exactCount = of.uncertainty() == 0 && !time;
    return exactCount ? value : value + " ± " + withUnit(of.uncertainty() * scale, FEWEST_DECIMALS);
  }

  String allowed() {
    Double min = of.min();
    Double max = of.max();
    if (min == null && max == null) {
      return "";
    }
    if (min == null) {
      return "at most " + bound(max);
    }
    if (max == null) {
      return "at least " + bound(min);
    }
    return min.equals(max) ? "exactly " + bound(max) : range(min, max);
  }

  /** Only a time needs its unit again: "2 frames, allowed at most 1". */
  private String bound(double value) {
    return time ? withUnit(value * scale, FEWEST_DECIMALS) : number(value, FEWEST_DECIMALS);
  }

  private String range(double min, double max) {
    String upper = bound(max);
    double shown = upper.endsWith(" ms") ? 1e3 : 1;
    return number(min * scale * shown, FEWEST_DECIMALS) + "–" + upper;
  }

  private String withUnit(double value, int decimals) {
    if (!time) {
      return unit.isEmpty() ? number(value, decimals) : number(value, decimals) + " " + unit;
    }
    boolean milliseconds = Math.abs(value) < 1;
    return milliseconds
        ? number(value * 1e3, Math.max(1, decimals - 2)) + " ms"
        : number(value, decimals) + " s";
  }

  /** 2.0004 s against 1–2 s must not be printed as "2 s": rounding may not hide a violation. */
  private int decimals() {
    int decimals = FEWEST_DECIMALS;
    while (decimals < MOST_DECIMALS && (hides(of.min(), decimals) || hides(of.max(), decimals))) {
      decimals++;
    }
    return decimals;
  }

  private boolean hides(@Nullable Double bound, int decimals) {
    if (bound == null || !Double.isFinite(of.value()) || !Double.isFinite(bound)) {
      return false;
    }
    BigDecimal rounded = rounded(of.value() * scale, decimals);
    return Integer.signum(Double.compare(of.value(), bound))
        != rounded.compareTo(BigDecimal.valueOf(bound * scale));
  }

  private static String number(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "unknown" : value > 0 ? "∞" : "-∞";
    }
    BigDecimal rounded = rounded(value, decimals).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.toBigInteger().toString() : rounded.toPlainString();
  }

  private static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }
}
