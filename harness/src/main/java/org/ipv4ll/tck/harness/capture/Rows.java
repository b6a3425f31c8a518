// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.FrameText;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.jspecify.annotations.Nullable;

/** The frames of a host that a report shows: the first ones, and all that a finding cites. */
final class Rows {

  private static final int MOST = 300;

  private final Instant origin;
  private final int first;
  private final Map<Integer, FrameRow> rows = new TreeMap<>();

  /**
   * @param first how many are shown in any case
   */
  Rows(Instant origin, int first) {
    this.origin = origin;
    this.first = first;
  }

  void add(EpisodeRecord record) {
    record.record().frames().stream()
        .filter(frame -> frame.arp().isPresent())
        .limit(Math.max(0, first - rows.size()))
        .forEach(frame -> cite(record, frame));
    record.record().frames().stream()
        .limit(Math.max(0, first - rows.size()))
        .forEach(frame -> cite(record, frame));
  }

  void cite(EpisodeRecord record, Frame frame) {
    if (rows.size() < MOST) {
      rows.computeIfAbsent(record.number(frame), number -> row(record, frame));
    }
  }

  private FrameRow row(EpisodeRecord record, Frame frame) {
    return new FrameRow(
        record.number(frame),
        frame.at().truncatedTo(ChronoUnit.MICROS).toString(),
        Duration.between(origin, frame.at()).toNanos() / 1e9,
        frame.fromHost() ? "host" : "tester",
        FrameText.kind(frame),
        FrameText.summary(frame),
        null,
        record.captured().get(frame.index()).length());
  }

  /** In the order of the capture, with what was said of them. */
  List<FrameRow> commented(Map<Integer, String> comments) {
    return rows.values().stream().map(row -> with(row, comments.get(row.number()))).toList();
  }

  private static FrameRow with(FrameRow row, @Nullable String comment) {
    return new FrameRow(
        row.number(),
        row.at(),
        row.offsetSeconds(),
        row.direction(),
        row.kind(),
        row.summary(),
        comment,
        row.length());
  }
}
