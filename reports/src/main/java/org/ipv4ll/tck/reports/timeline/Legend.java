// SPDX-License-Identifier: Apache-2.0
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

  void draw(List<FrameRow> frames, List<Window> windows, Acts acts) {
    Stream.of(Shape.values())
        .filter(shape -> frames.stream().anyMatch(frame -> Shape.of(frame.kind()) == shape))
        .forEach(this::mark);
    if (acts.isAny()) {
      canvas.path("tl-act", Acts.flag(x + 4, y + 1));
      word("act of the tester");
    }
    if (acts.cutCarrier()) {
      shade("tl-outage", "no carrier");
    }
    if (isAny(windows, Window.Kind.ALLOWED)) {
      shade("tl-window", "allowed");
    }
    if (isAny(windows, Window.Kind.AWAITED)) {
      shade("tl-vain", "had to come here, did not");
    }
  }

  private void mark(Shape shape) {
    canvas.path("tl-" + shape.word(), shape.path(x + 6, y - 4));
    word(shape.word());
  }

  private static boolean isAny(List<Window> windows, Window.Kind kind) {
    return windows.stream().anyMatch(window -> window.kind() == kind);
  }

  private void shade(String style, String words) {
    canvas.box(style, x, y - 11, 14, 14);
    word(words);
  }

  private void word(String words) {
    canvas.text("tl-key", x + 20, y, words);
    x += 38 + LabelRows.width(words);
  }
}
