// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.timeline;

import static j2html.TagCreator.emptyTag;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.tag;

import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.ContainerTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The parts that a drawing is made of; coordinates in units of the view box. */
final class Canvas {

  static final int WIDTH = 1000;

  private final ContainerTag<?> svg = tag("svg");

  Canvas() {
    this("tl");
  }

  Canvas(String style) {
    svg.attr("xmlns", "http://www.w3.org/2000/svg").attr("class", style).attr("role", "img");
  }

  /** What a reader who cannot see the drawing is told. */
  void title(String words) {
    svg.with(tag("title").withText(words));
  }

  /** For a file that no page surrounds. */
  void style(String sheet) {
    svg.with(tag("style").with(rawHtml(sheet)));
  }

  void viewBox(double top, double bottom) {
    viewBox(top, bottom, WIDTH);
  }

  void viewBox(double top, double bottom, double width) {
    svg.attr("viewBox", "0 %s %s %s".formatted(number(top), number(width), number(bottom - top)));
  }

  void line(String style, double x1, double y1, double x2, double y2) {
    svg.with(
        emptyTag("line")
            .attr("class", style)
            .attr("x1", number(x1))
            .attr("y1", number(y1))
            .attr("x2", number(x2))
            .attr("y2", number(y2)));
  }

  void box(String style, double x, double y, double width, double height) {
    svg.with(
        emptyTag("rect")
            .attr("class", style)
            .attr("x", number(x))
            .attr("y", number(y))
            .attr("width", number(width))
            .attr("height", number(height)));
  }

  void ring(String style, double x, double y) {
    svg.with(
        emptyTag("circle")
            .attr("class", style)
            .attr("cx", number(x))
            .attr("cy", number(y))
            .attr("r", 11));
  }

  void path(String style, String data) {
    svg.with(emptyTag("path").attr("class", style).attr("d", data));
  }

  void text(String style, double x, double y, String words) {
    svg.with(
        tag("text").attr("class", style).attr("x", number(x)).attr("y", number(y)).withText(words));
  }

  String rendered() {
    try {
      Config closed = Config.defaults().withEmptyTagsClosed(true);
      return svg.render(FlatHtml.into(new StringBuilder(), closed), "").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
