// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.timeline;

import java.util.Objects;
import org.ipv4ll.tck.reports.model.Measurement;

/** Draws one measurement: its window as a band, the value as a stroke. */
public final class WindowBar {

  private static final double WIDTH = 160;
  private static final double HEIGHT = 16;
  private static final double MARGIN = 0.15;

  private final double low;
  private final double high;

  private WindowBar(double low, double high) {
    double margin = high > low ? (high - low) * MARGIN : 1;
    this.low = low - margin;
    this.high = high + margin;
  }

  /** For a page that carries {@link Timeline#style()}. */
  public static String inline(Measurement measurement) {
    double value = measurement.value();
    double min = Objects.requireNonNullElse(measurement.min(), Math.min(value, least(measurement)));
    double max = Objects.requireNonNullElse(measurement.max(), Math.max(value, min) * 1.5);
    return new WindowBar(Math.min(value, min), Math.max(value, max)).draw(measurement, min, max);
  }

  private static double least(Measurement measurement) {
    return measurement.max() == null ? measurement.value() : Math.min(0, measurement.max());
  }

  private String draw(Measurement measurement, double min, double max) {
    Canvas canvas = new Canvas("tl tl-small");
    canvas.title(measurement.sentence());
    canvas.viewBox(0, HEIGHT, WIDTH);
    canvas.line("tl-lane", 0, HEIGHT / 2, WIDTH, HEIGHT / 2);
    canvas.box("tl-window", x(min), 1, Math.max(1, x(max) - x(min)), HEIGHT - 2);
    boolean inside = measurement.position() == Measurement.Position.INSIDE;
    double at = x(measurement.value());
    canvas.line(inside ? "tl-value" : "tl-value tl-bad", at, 0, at, HEIGHT);
    return canvas.rendered();
  }

  private double x(double value) {
    return Math.max(0, Math.min(WIDTH, (value - low) / (high - low) * WIDTH));
  }
}
