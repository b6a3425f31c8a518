// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Places labels in a few rows so that none covers another; what finds no room is left out. */
final class LabelRows {

  /** Mean width of a bold character at the font size of the labels, on the safe side. */
  private static final double CHARACTER_WIDTH = 7.6;

  private static final double GAP = 8;

  private record Span(double from, double to) {

    boolean touches(Span other) {
      return from < other.to + GAP && other.from < to + GAP;
    }
  }

  private final List<List<Span>> rows = new ArrayList<>();

  LabelRows(int count) {
    for (int i = 0; i < count; i++) {
      rows.add(new ArrayList<>());
    }
  }

  /** The row for a text centred at x, empty where there is no room. */
  OptionalInt place(String text, double x) {
    double half = width(text) / 2;
    Span span = new Span(x - half, x + half);
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).stream().noneMatch(span::touches)) {
        rows.get(row).add(span);
        return OptionalInt.of(row);
      }
    }
    return OptionalInt.empty();
  }

  int used() {
    return (int) rows.stream().filter(row -> !row.isEmpty()).count();
  }

  static double width(String text) {
    return text.length() * CHARACTER_WIDTH;
  }

  /** The place next to x where a text that is centred there is not cut off. */
  static double within(double x, String text) {
    double half = width(text) / 2;
    return Math.max(half, Math.min(Canvas.WIDTH - half, x));
  }
}
