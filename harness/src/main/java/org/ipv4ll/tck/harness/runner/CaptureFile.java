// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ipv4ll.tck.harness.judge.Evidence;
import org.ipv4ll.tck.harness.judge.Span;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.FrameText;
import org.ipv4ll.tck.harness.record.RecordFiles;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.Window;
import org.ipv4ll.tck.reports.pcapng.CapturedPacket;
import org.ipv4ll.tck.reports.pcapng.PcapngWriter;

/** The frames of a case as evidence, with the judgement on them: frame list and pcapng. */
final class CaptureFile {

  /** A reader can follow so many links at once; the file has all of them. */
  private static final int MOST_SHOWN = 4;

  private final CaseRecord record;
  private final Evidence evidence;
  private final List<Frame> frames;
  private final Map<Frame, Integer> numbers = new IdentityHashMap<>();

  CaptureFile(CaseRecord record, Evidence evidence) {
    this.record = record;
    this.evidence = evidence;
    this.frames = record.inTime();
    frames.forEach(frame -> numbers.put(frame, numbers.size() + 1));
  }

  /** The place of a frame in the file, counted from 1. */
  int number(Frame frame) {
    return numbers.get(frame);
  }

  List<FrameRow> rows() {
    return frames.stream().filter(f -> f.link() < MOST_SHOWN).map(this::row).toList();
  }

  private FrameRow row(Frame frame) {
    var where = frame.link() == 0 ? "" : name(frame.link()) + ": ";
    return new FrameRow(
        number(frame),
        frame.at().truncatedTo(ChronoUnit.MICROS).toString(),
        record.offset(frame.at()),
        frame.fromHost() ? "host" : "tester",
        FrameText.kind(frame),
        where + FrameText.summary(frame),
        evidence.comments().get(frame),
        frame.bytes().length);
  }

  /** What the judgement allowed or waited for. */
  List<Window> windows() {
    return evidence.spans().stream().map(this::window).toList();
  }

  private Window window(Span span) {
    var to = span.to();
    return new Window(
        span.kind(),
        record.offset(span.from()),
        to == null ? null : record.offset(to),
        span.label());
  }

  private static String name(int link) {
    return "link " + (link + 1);
  }

  /** Seconds of the case's time axis. */
  double offset(Instant at) {
    return record.offset(at);
  }

  /**
   * Writes the capture into a directory that is there.
   *
   * @param title of the case
   */
  void write(Path directory, String title) {
    var names = IntStream.range(0, record.links().size()).mapToObj(CaptureFile::name).toList();
    PcapngWriter.write(directory.resolve(RecordFiles.CAPTURE), names, List.of(title), packets());
  }

  private List<CapturedPacket> packets() {
    return frames.stream()
        .map(
            frame ->
                new CapturedPacket(
                    frame.link(),
                    frame.at(),
                    frame.fromHost(),
                    frame.bytes(),
                    evidence.comments().get(frame)))
        .toList();
  }
}
