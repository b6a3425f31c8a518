// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.Instant;
import org.ipv4ll.tck.harness.capture.file.CapturedFrame;
import org.ipv4ll.tck.harness.capture.file.FrameSink;
import org.jspecify.annotations.Nullable;

/** Lets through what lies in the part of the capture that is judged, and knows its ends. */
final class Excerpt implements FrameSink {

  private final Span span;
  private final FrameSink inside;
  private @Nullable Instant origin;
  private @Nullable Instant first;
  private Instant last = Instant.EPOCH;

  Excerpt(Span span, FrameSink inside) {
    this.span = span;
    this.inside = inside;
  }

  @Override
  public void frame(CapturedFrame frame) {
    var at = frame.at();
    if (origin == null) {
      origin = at;
    }
    if (span.includes(at, origin)) {
      if (first == null) {
        first = at;
      }
      last = at;
      inside.frame(frame);
    }
  }

  @Override
  public void timeRunsBack(int number) {
    inside.timeRunsBack(number);
  }

  /** When the capture begins; its first frame may lie outside. */
  Instant origin() {
    return origin == null ? Instant.EPOCH : origin;
  }

  /** When the part begins that is judged. */
  Instant first() {
    return first == null ? Instant.EPOCH : first;
  }

  /** When it ends. */
  Instant last() {
    return last;
  }
}
