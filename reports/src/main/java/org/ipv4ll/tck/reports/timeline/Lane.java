package org.ipv4ll.tck.reports.timeline;

import java.util.Locale;
import org.ipv4ll.tck.reports.model.FrameRow;

/** Who sent a frame, as a line of the drawing. */
enum Lane {
  TESTER(102),
  HOST(146);

  private static final double FIRST_LABEL = 20;
  private static final double NEXT_LABEL = 13;

  private final double y;

  Lane(double y) {
    this.y = y;
  }

  static Lane of(FrameRow frame) {
    return frame.direction().equals(TESTER.word()) ? TESTER : HOST;
  }

  double y() {
    return y;
  }

  /** Labels keep clear of the other lane: above the tester's, below the host's. */
  double label(int row) {
    double distance = FIRST_LABEL + row * NEXT_LABEL;
    return this == TESTER ? y - distance + 6 : y + distance + 2;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
