// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.timeline;

import java.util.Comparator;
import java.util.List;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.Window;

/** The windows of a case, shaded behind its lanes, with labels above them. */
final class Bands {

  private static final int LABEL_ROWS = 3;
  private static final double LABEL_HEIGHT = 15;
  private static final int LONGEST_LABEL = 72;
  private static final double NARROWEST = 2;

  static final double TOP = LABEL_ROWS * LABEL_HEIGHT + 6;

  private final List<Window> windows;
  private final TimeAxis axis;
  private final Canvas canvas;
  private final LabelRows rows = new LabelRows(LABEL_ROWS);

  Bands(List<Window> windows, TimeAxis axis, Canvas canvas) {
    // What did not come is the news: its label has to find room.
    this.windows = windows.stream().sorted(Comparator.comparing(Window::kind).reversed()).toList();
    this.axis = axis;
    this.canvas = canvas;
  }

  static boolean drawable(Window window) {
    return Double.isFinite(window.fromSeconds()) && end(window) >= window.fromSeconds();
  }

  private static double end(Window window) {
    Double end = window.toSeconds();
    return end == null ? Double.POSITIVE_INFINITY : end;
  }

  /** Returns where the drawing begins: rows that no label needs are not part of it. */
  double draw(double bottom) {
    windows.forEach(window -> draw(window, bottom));
    return (LABEL_ROWS - rows.used()) * LABEL_HEIGHT;
  }

  private void draw(Window window, double bottom) {
    double from = axis.x(window.fromSeconds());
    double width = Math.max(NARROWEST, axis.x(end(window)) - from);
    boolean vain = window.kind() == Window.Kind.AWAITED;
    canvas.box(vain ? "tl-vain" : "tl-window", from, TOP, width, bottom - TOP);
    String label = Untrusted.line((vain ? "✗ " : "") + window.label(), LONGEST_LABEL);
    double middle = LabelRows.within(from + width / 2, label);
    rows.place(label, middle)
        .ifPresent(
            row ->
                canvas.text(
                    vain ? "tl-worst" : "tl-allowed", middle, TOP - 6 - row * LABEL_HEIGHT, label));
  }
}
