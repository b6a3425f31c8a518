// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Circumstances;
import org.ipv4ll.tck.harness.record.RecordFiles;
import org.ipv4ll.tck.harness.support.process.StampedLog;
import org.ipv4ll.tck.reports.TextFile;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Evidence;
import org.ipv4ll.tck.reports.model.LogLine;
import org.ipv4ll.tck.reports.timeline.Timeline;

/**
 * The files that a case leaves in its directory, and the log that its result quotes.
 *
 * @param run directory of the run
 */
record CaseEvidence(Path run, Path directory, Case testCase) {

  private static final String TIMELINE = "timeline.svg";

  /** Of a log that is longer, this many lines are quoted from its beginning and from its end. */
  private static final int QUOTED = 250;

  private static final int LONGEST_LINE = 500;

  /** Paths of the files from the directory of the run on. */
  Evidence paths(Optional<Path> log) {
    return new Evidence(
        path(directory.resolve(RecordFiles.CAPTURE)),
        path(directory.resolve(TIMELINE)),
        log.map(this::path).orElse(null));
  }

  private String path(Path file) {
    return run.relativize(file).toString();
  }

  void write(CaptureFile capture, CaseResult result) {
    capture.write(directory, testCase.id() + ": " + testCase.title());
    try {
      TextFile.write(directory.resolve(TIMELINE), Timeline.svg(result));
    } catch (IOException e) {
      throw new UncheckedIOException(directory.resolve(TIMELINE) + " cannot be written", e);
    }
  }

  /** What the case needs, besides its capture, to be judged again. */
  void write(CaseRecord record, Circumstances circumstances) {
    RecordFiles.write(directory, record, circumstances);
  }

  static List<LogLine> lines(Optional<Path> log, CaseRecord record) {
    var all = log.map(StampedLog::lines).orElse(List.of());
    int head = Math.min(QUOTED, all.size());
    var tail = all.subList(Math.max(head, all.size() - QUOTED), all.size());
    return Stream.concat(all.subList(0, head).stream(), tail.stream())
        .map(line -> new LogLine(record.offset(line.at()), cut(line.text())))
        .toList();
  }

  private static String cut(String line) {
    return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line;
  }
}
