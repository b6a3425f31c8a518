package org.ipv4ll.tck.reports.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.Window;

/** What the marks and shades of one drawing mean; only those that it has. */
final class Legend {

  private final Canvas canvas;
  private final double y;
  private double x = TimeAxis.LEFT;

  Legend(Canvas canvas, double y) {
    this.canvas = canvas;
    this.y = y;
  }

  void draw(List<FrameRow> frames, List<Window> windows) {
    Stream.of(Shape.values())
        .filter(shape -> frames.stream().anyMatch(frame -> Shape.of(frame.kind()) == shape))
        .forEach(this::mark);
    shade(windows, Window.Kind.ALLOWED, "tl-window", "allowed");
    shade(windows, Window.Kind.AWAITED, "tl-vain", "had to come here, did not");
  }

  private void mark(Shape shape) {
    canvas.path("tl-" + shape.word(), shape.path(x + 6, y - 4));
    word(shape.word());
  }

  private void shade(List<Window> windows, Window.Kind kind, String style, String words) {
    if (windows.stream().anyMatch(window -> window.kind() == kind)) {
      canvas.box(style, x, y - 11, 14, 14);
      word(words);
    }
  }

  private void word(String words) {
    canvas.text("tl-key", x + 20, y, words);
    x += 38 + LabelRows.width(words);
  }
}
