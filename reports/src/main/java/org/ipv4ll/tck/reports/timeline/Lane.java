// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.timeline;

import org.ipv4ll.tck.reports.model.FrameRow;

/** A line of the drawing: who sent a frame, and what the host printed. */
enum Lane {
  TESTER("tester", 108, 3),
  HOST("host", 152, 2),
  LOG("host's log", 204, 0);

  private static final double FIRST_LABEL = 20;
  private static final double NEXT_LABEL = 13;

  private final String words;
  private final double y;
  private final int labelRows;

  Lane(String words, double y, int labelRows) {
    this.words = words;
    this.y = y;
    this.labelRows = labelRows;
  }

  /** How many rows of labels there is room for. */
  int labelRows() {
    return labelRows;
  }

  static Lane of(FrameRow frame) {
    return frame.direction().equals(TESTER.words) ? TESTER : HOST;
  }

  double y() {
    return y;
  }

  /** Labels keep clear of the other lane: above the tester's, below the host's. */
  double label(int row) {
    double distance = FIRST_LABEL + row * NEXT_LABEL;
    return this == TESTER ? y - distance + 6 : y + distance + 2;
  }

  String words() {
    return words;
  }
}
