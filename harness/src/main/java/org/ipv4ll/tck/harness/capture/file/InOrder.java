// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.file;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Puts frames into the order of their time. Several interfaces, or several queues of one, are
 * written into a file less than a second apart; a time further back is that of another capture.
 */
final class InOrder {

  private static final long APART = Duration.ofSeconds(1).toNanos();

  private final PriorityQueue<CapturedFrame> waiting =
      new PriorityQueue<>(
          Comparator.comparingLong(CapturedFrame::nanos).thenComparingInt(CapturedFrame::number));

  private final FrameSink sink;
  private long latest = Long.MIN_VALUE;

  InOrder(FrameSink sink) {
    this.sink = sink;
  }

  void add(CapturedFrame frame) {
    if (latest != Long.MIN_VALUE && frame.nanos() < latest - APART) {
      flush();
      latest = Long.MIN_VALUE;
      sink.timeRunsBack(frame.number());
    }
    latest = Math.max(latest, frame.nanos());
    waiting.add(frame);
    while (waiting.element().nanos() <= latest - APART) {
      sink.frame(waiting.remove());
    }
  }

  void flush() {
    while (!waiting.isEmpty()) {
      sink.frame(waiting.remove());
    }
  }
}
