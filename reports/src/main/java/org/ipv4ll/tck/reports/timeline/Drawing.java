package org.ipv4ll.tck.reports.timeline;

import static j2html.TagCreator.emptyTag;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.tag;

import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.ContainerTag;
import j2html.tags.EmptyTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.timeline.Timeline.Window;

/** One timeline: allowed windows behind, lanes and frames in front, the time axis below. */
final class Drawing {

  private static final int WIDTH = 1000;
  private static final int WINDOW_LABEL_ROWS = 3;
  private static final double WINDOW_LABEL_HEIGHT = 15;
  private static final double LANES_TOP = WINDOW_LABEL_ROWS * WINDOW_LABEL_HEIGHT + 6;
  private static final double AXIS = Lane.HOST.y() + 48;
  private static final double LEGEND = AXIS + 42;
  private static final int LONGEST_LABEL = 48;

  private final List<FrameRow> frames;
  private final List<Window> windows;
  private final Set<Integer> offending;
  private final TimeAxis axis;
  private final ContainerTag<?> svg = tag("svg");

  Drawing(List<FrameRow> frames, List<Window> windows, Set<Integer> offending) {
    this.frames = frames.stream().filter(each -> Double.isFinite(each.offsetSeconds())).toList();
    this.windows = windows.stream().filter(Drawing::drawable).toList();
    this.offending = offending;
    this.axis = TimeAxis.over(this.frames, this.windows);
  }

  private static boolean drawable(Window window) {
    return Double.isFinite(window.fromSeconds()) && window.toSeconds() >= window.fromSeconds();
  }

  String file(String style) {
    svg.with(tag("style").with(rawHtml(style)));
    svg.with(
        emptyTag("rect")
            .attr("class", "tl-paper")
            .attr("width", WIDTH)
            .attr("height", number(LEGEND + 12)));
    return rendered() + "\n";
  }

  String inline() {
    return rendered();
  }

  private String rendered() {
    svg.attr("xmlns", "http://www.w3.org/2000/svg").attr("class", "tl").attr("role", "img");
    svg.with(tag("title").withText(summary()));
    double top = drawWindows();
    svg.attr("viewBox", "0 %s %d %s".formatted(number(top), WIDTH, number(LEGEND + 12 - top)));
    drawAxis();
    drawLanes();
    drawFrames();
    drawLegend();
    try {
      Config closed = Config.defaults().withEmptyTagsClosed(true);
      return svg.render(FlatHtml.into(new StringBuilder(), closed), "").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String summary() {
    long marked = frames.stream().filter(each -> offending.contains(each.number())).count();
    return "Timeline of %d frames, %d of them marked".formatted(frames.size(), marked);
  }

  /** Returns where the drawing begins: rows that no label needs are not part of it. */
  private double drawWindows() {
    LabelRows rows = new LabelRows(WINDOW_LABEL_ROWS);
    for (Window window : windows) {
      double from = axis.x(window.fromSeconds());
      double width = Math.max(1, axis.x(window.toSeconds()) - from);
      svg.with(
          emptyTag("rect")
              .attr("class", "tl-window")
              .attr("x", number(from))
              .attr("y", number(LANES_TOP))
              .attr("width", number(width))
              .attr("height", number(AXIS - LANES_TOP)));
      drawWindowLabel(rows, from + width / 2, Untrusted.line(window.label(), LONGEST_LABEL));
    }
    return (WINDOW_LABEL_ROWS - rows.used()) * WINDOW_LABEL_HEIGHT;
  }

  private void drawWindowLabel(LabelRows rows, double x, String label) {
    double middle = within(x, label);
    rows.place(label, middle)
        .ifPresent(
            row -> text("tl-allowed", middle, LANES_TOP - 6 - row * WINDOW_LABEL_HEIGHT, label));
  }

  private void drawAxis() {
    line("tl-axis", TimeAxis.LEFT, AXIS, TimeAxis.RIGHT, AXIS);
    for (BigDecimal tick : axis.ticks()) {
      double x = axis.x(tick.doubleValue());
      line("tl-axis", x, AXIS, x, AXIS + 5);
      text("tl-tick", x, AXIS + 18, tick.stripTrailingZeros().toPlainString() + " s");
    }
  }

  private void drawLanes() {
    for (Lane lane : Lane.values()) {
      line("tl-lane", TimeAxis.LEFT, lane.y(), TimeAxis.RIGHT, lane.y());
      text("tl-side", TimeAxis.LEFT - 10, lane.y() + 4, lane.word());
    }
  }

  private void drawFrames() {
    frames.forEach(this::drawMark);
    for (Lane lane : Lane.values()) {
      LabelRows rows = new LabelRows(2);
      List<FrameRow> sent =
          new ArrayList<>(frames.stream().filter(each -> Lane.of(each) == lane).toList());
      // The offending ones come first: their labels must find room.
      sent.sort(Comparator.comparing(frame -> !offending.contains(frame.number())));
      sent.forEach(frame -> drawLabel(frame, lane, rows));
    }
  }

  private void drawMark(FrameRow frame) {
    double x = axis.x(frame.offsetSeconds());
    double y = Lane.of(frame).y();
    Shape shape = Shape.of(frame.kind());
    boolean marked = offending.contains(frame.number());
    if (marked) {
      line("tl-offence", x, LANES_TOP, x, AXIS);
      svg.with(
          tagAt("circle", "tl-ring").attr("cx", number(x)).attr("cy", number(y)).attr("r", 11));
    }
    String style = "tl-" + shape.word() + (marked ? " tl-bad" : "");
    String tip = "%d: %s at %s s".formatted(frame.number(), shape.word(), shortTime(frame));
    svg.with(
        tag("path")
            .attr("class", style)
            .attr("d", shape.path(x, y))
            .with(tag("title").withText(tip)));
  }

  private void drawLabel(FrameRow frame, Lane lane, LabelRows rows) {
    boolean marked = offending.contains(frame.number());
    String label = marked ? "✗ frame " + frame.number() + ": " + kind(frame) : kind(frame);
    double x = within(axis.x(frame.offsetSeconds()), label);
    rows.place(label, x)
        .ifPresent(
            row -> text(marked ? "tl-label tl-worst" : "tl-label", x, lane.label(row), label));
  }

  private void drawLegend() {
    double x = TimeAxis.LEFT;
    for (Shape shape : Shape.values()) {
      if (frames.stream().anyMatch(frame -> Shape.of(frame.kind()) == shape)) {
        svg.with(tagAt("path", "tl-" + shape.word()).attr("d", shape.path(x + 6, LEGEND - 4)));
        text("tl-key", x + 18, LEGEND, shape.word());
        x += 36 + LabelRows.width(shape.word());
      }
    }
    if (!windows.isEmpty()) {
      svg.with(
          tagAt("rect", "tl-window")
              .attr("x", number(x))
              .attr("y", number(LEGEND - 11))
              .attr("width", 14)
              .attr("height", 14));
      text("tl-key", x + 20, LEGEND, "allowed");
    }
  }

  private static String kind(FrameRow frame) {
    return Shape.of(frame.kind()).word();
  }

  private static String shortTime(FrameRow frame) {
    return BigDecimal.valueOf(frame.offsetSeconds())
        .setScale(3, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static double within(double x, String label) {
    double half = LabelRows.width(label) / 2;
    return Math.max(half, Math.min(WIDTH - half, x));
  }

  private void line(String style, double x1, double y1, double x2, double y2) {
    svg.with(
        tagAt("line", style)
            .attr("x1", number(x1))
            .attr("y1", number(y1))
            .attr("x2", number(x2))
            .attr("y2", number(y2)));
  }

  private void text(String style, double x, double y, String text) {
    svg.with(
        tag("text").attr("class", style).attr("x", number(x)).attr("y", number(y)).withText(text));
  }

  private static EmptyTag<?> tagAt(String name, String style) {
    return emptyTag(name).attr("class", style);
  }

  static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
