// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.timeline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.Distribution;

/** Draws a distribution: a bar for each bin, and the band in which chance leaves an even spread. */
public final class Bars {

  private static final double TOP = 20;
  private static final double BOTTOM = 170;
  private static final double FOOT = 196;

  private final Distribution distribution;
  private final double most;
  private final double binWidth;
  private final Canvas canvas = new Canvas();

  private Bars(Distribution distribution) {
    this.distribution = distribution;
    double highest = distribution.counts().stream().mapToInt(Integer::intValue).max().orElse(0);
    this.most = Math.max(1, Math.max(highest, distribution.expected() + distribution.chance()));
    this.binWidth = (TimeAxis.RIGHT - TimeAxis.LEFT) / Math.max(1, distribution.counts().size());
  }

  /** For a page that carries {@link Timeline#style()}. */
  public static String inline(Distribution distribution) {
    return new Bars(distribution).rendered();
  }

  private String rendered() {
    List<Integer> counts = distribution.counts();
    canvas.title("%d values in %d bins".formatted(distribution.total(), counts.size()));
    canvas.viewBox(0, FOOT);
    double upper = y(distribution.expected() + distribution.chance());
    double lower = y(Math.max(0, distribution.expected() - distribution.chance()));
    canvas.box("tl-window", TimeAxis.LEFT, upper, TimeAxis.RIGHT - TimeAxis.LEFT, lower - upper);
    canvas.path(
        "tl-bar",
        IntStream.range(0, counts.size())
            .mapToObj(bin -> bar(bin, counts.get(bin)))
            .collect(Collectors.joining()));
    drawHoles(counts);
    double expected = y(distribution.expected());
    canvas.line("tl-expected", TimeAxis.LEFT, expected, TimeAxis.RIGHT, expected);
    canvas.line("tl-axis", TimeAxis.LEFT, BOTTOM, TimeAxis.RIGHT, BOTTOM);
    labels(expected);
    return canvas.rendered();
  }

  /** Bins in which nothing is, where chance alone would not leave them so. */
  private void drawHoles(List<Integer> counts) {
    for (int bin = 0; bin < counts.size(); bin++) {
      if (counts.get(bin) == 0 && distribution.expected() > distribution.chance()) {
        double x = TimeAxis.LEFT + bin * binWidth;
        canvas.box("tl-hole", x, TOP, binWidth, BOTTOM - TOP);
      }
    }
  }

  private String bar(int bin, int count) {
    double gap = Math.min(2, binWidth / 4);
    return "M%s %sv%sh%sv%sz"
        .formatted(
            Canvas.number(TimeAxis.LEFT + bin * binWidth + gap / 2),
            Canvas.number(BOTTOM),
            Canvas.number(y(count) - BOTTOM),
            Canvas.number(binWidth - gap),
            Canvas.number(BOTTOM - y(count)));
  }

  private void labels(double expected) {
    canvas.text("tl-tick", TimeAxis.LEFT, BOTTOM + 18, edge(distribution.low()));
    canvas.text("tl-tick", TimeAxis.RIGHT - 8, BOTTOM + 18, edge(distribution.high()));
    canvas.text("tl-side", TimeAxis.LEFT - 10, expected + 4, "expected");
    canvas.text("tl-tick tl-side", TimeAxis.LEFT - 10, BOTTOM + 4, "0");
  }

  private String edge(double value) {
    return Untrusted.line(Canvas.number(value) + " " + distribution.unit(), 20);
  }

  private double y(double count) {
    return BOTTOM - count / most * (BOTTOM - TOP);
  }
}
