// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.timeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.Act;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.LogLine;
import org.ipv4ll.tck.reports.model.Window;

/** One timeline: windows behind, lanes and frames in front, the time axis below. */
final class Drawing {

  private static final int LONGEST_ACT = 40;

  private final List<FrameRow> frames;
  private final List<Window> windows;
  private final List<LogLine> log;
  private final List<Act> acts;
  private final Set<Integer> offending;
  private final TimeAxis axis;
  private final double bottom;
  private final Canvas canvas = new Canvas();

  Drawing(CaseResult result, List<FrameRow> frames) {
    this(result, frames, result.offendingFrames());
  }

  Drawing(CaseResult result, List<FrameRow> frames, Set<Integer> offending) {
    this.frames = frames.stream().filter(each -> Double.isFinite(each.offsetSeconds())).toList();
    this.windows = result.details().windows().stream().filter(Bands::drawable).toList();
    this.log =
        result.details().log().stream()
            .filter(each -> Double.isFinite(each.offsetSeconds()))
            .toList();
    this.acts =
        result.traffic().acts().stream()
            .filter(each -> Double.isFinite(each.offsetSeconds()))
            .toList();
    this.offending = Set.copyOf(offending);
    this.axis = TimeAxis.over(times());
    this.bottom = lanes().get(lanes().size() - 1).y() + (log.isEmpty() ? 48 : 22);
  }

  private DoubleStream times() {
    Stream<Double> ends =
        windows.stream()
            .flatMap(window -> Stream.of(window.fromSeconds(), window.toSeconds()))
            .filter(Objects::nonNull);
    return Stream.of(
            frames.stream().map(FrameRow::offsetSeconds),
            acts.stream().map(Act::offsetSeconds),
            ends)
        .flatMap(each -> each)
        .mapToDouble(Double::doubleValue);
  }

  private List<Lane> lanes() {
    return log.isEmpty() ? List.of(Lane.TESTER, Lane.HOST) : List.of(Lane.values());
  }

  String file(String style) {
    canvas.style(style);
    canvas.box("tl-paper", 0, 0, Canvas.WIDTH, foot());
    return rendered() + "\n";
  }

  String inline() {
    return rendered();
  }

  private double foot() {
    return bottom + 54;
  }

  private String rendered() {
    canvas.title(summary());
    double top = new Bands(windows, axis, canvas).draw(bottom);
    canvas.viewBox(top, foot());
    Acts done = new Acts(acts, axis, canvas);
    done.drawEffects(bottom);
    drawAxis();
    drawLanes();
    drawLog();
    frames.stream().filter(this::isMarked).forEach(this::drawOffence);
    done.drawFlags();
    List.of(Shape.values()).forEach(this::drawMarks);
    List.of(Lane.TESTER, Lane.HOST).forEach(this::drawLabels);
    new Legend(canvas, bottom + 42).draw(frames, windows, done);
    return canvas.rendered();
  }

  private String summary() {
    long marked = frames.stream().filter(this::isMarked).count();
    return "Timeline of %d frames, %d of them marked".formatted(frames.size(), marked);
  }

  private boolean isMarked(FrameRow frame) {
    return offending.contains(frame.number());
  }

  private void drawAxis() {
    canvas.line("tl-axis", TimeAxis.LEFT, bottom, TimeAxis.RIGHT, bottom);
    for (BigDecimal tick : axis.ticks()) {
      double x = axis.x(tick.doubleValue());
      canvas.line("tl-axis", x, bottom, x, bottom + 5);
      canvas.text("tl-tick", x, bottom + 18, tick.stripTrailingZeros().toPlainString() + " s");
    }
  }

  private void drawLanes() {
    for (Lane lane : lanes()) {
      canvas.line("tl-lane", TimeAxis.LEFT, lane.y(), TimeAxis.RIGHT, lane.y());
      canvas.text("tl-side", TimeAxis.LEFT - 10, lane.y() + 4, lane.words());
    }
  }

  /** A tick for each time at which something was printed. */
  private void drawLog() {
    if (!log.isEmpty()) {
      String ticks =
          log.stream()
              .map(line -> Canvas.number(axis.x(line.offsetSeconds())))
              .distinct()
              .map(x -> "M" + x + " " + Canvas.number(Lane.LOG.y() - 5) + "v10")
              .collect(Collectors.joining());
      canvas.path("tl-log", ticks);
    }
  }

  private void drawOffence(FrameRow frame) {
    double x = axis.x(frame.offsetSeconds());
    canvas.line("tl-offence", x, Bands.TOP, x, bottom);
    canvas.ring("tl-ring", x, Lane.of(frame).y());
  }

  /** All marks of a shape are one path: a page holds many timelines. */
  private void drawMarks(Shape shape) {
    drawMarks("tl-" + shape.word(), shape, frames.stream().filter(each -> !isMarked(each)));
    drawMarks("tl-bad", shape, frames.stream().filter(this::isMarked));
  }

  private void drawMarks(String style, Shape shape, Stream<FrameRow> some) {
    String outlines =
        some.filter(frame -> Shape.of(frame.kind()) == shape)
            .map(frame -> shape.path(axis.x(frame.offsetSeconds()), Lane.of(frame).y()))
            .distinct()
            .collect(Collectors.joining());
    if (!outlines.isEmpty()) {
      canvas.path(style, outlines);
    }
  }

  /** Offending frames come first, then acts: their labels must find room. */
  private void drawLabels(Lane lane) {
    LabelRows rows = new LabelRows(lane.labelRows());
    List<FrameRow> sent = frames.stream().filter(each -> Lane.of(each) == lane).toList();
    sent.stream().filter(this::isMarked).forEach(frame -> drawLabel(frame, lane, rows));
    if (lane == Lane.TESTER) {
      acts.forEach(act -> drawLabel(act, rows));
    }
    sent.stream().filter(each -> !isMarked(each)).forEach(each -> drawLabel(each, lane, rows));
  }

  private void drawLabel(FrameRow frame, Lane lane, LabelRows rows) {
    String kind = Shape.of(frame.kind()).word();
    double seconds = frame.offsetSeconds();
    if (isMarked(frame)) {
      String words = "✗ frame " + frame.number() + ": " + kind;
      drawLabel("tl-label tl-worst", words, seconds, lane, rows);
    } else {
      drawLabel("tl-label", kind, seconds, lane, rows);
    }
  }

  private void drawLabel(Act act, LabelRows rows) {
    String words = Untrusted.line(act.words(), LONGEST_ACT);
    drawLabel("tl-label tl-told", words, act.offsetSeconds(), Lane.TESTER, rows);
  }

  private void drawLabel(String style, String words, double seconds, Lane lane, LabelRows rows) {
    double x = LabelRows.within(axis.x(seconds), words);
    rows.place(words, x).ifPresent(row -> canvas.text(style, x, lane.label(row), words));
  }
}
