package org.ipv4ll.tck.reports.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.LogLine;

/** What happened in a case, in order of time: frames, and between them what the host printed. */
final class Trail {

  /** A part of the story, with the second at which it begins. */
  sealed interface Entry {
    double seconds();
  }

  /** A frame. */
  record Seen(FrameRow frame) implements Entry {
    @Override
    public double seconds() {
      return frame.offsetSeconds();
    }
  }

  /** Frames that are left out here. */
  record Gap(double seconds, int frames) implements Entry {}

  /** Lines that the host printed between two frames; {@code leftOut} more of them are not shown. */
  record Printed(double seconds, List<String> lines, int leftOut) implements Entry {}

  private static final int MOST_LINES = 8;

  private Trail() {}

  static List<Entry> of(CaseResult result, List<FrameRow> shown) {
    List<Entry> entries = new ArrayList<>(framesAndGaps(result.frames(), shown));
    List<Entry> merged = new ArrayList<>();
    List<LogLine> log =
        result.log().stream().sorted(Comparator.comparing(LogLine::offsetSeconds)).toList();
    int next = 0;
    for (Entry entry : entries) {
      int end = next;
      while (end < log.size() && log.get(end).offsetSeconds() < entry.seconds()) {
        end++;
      }
      printed(log.subList(next, end)).forEach(merged::add);
      merged.add(entry);
      next = end;
    }
    printed(log.subList(next, log.size())).forEach(merged::add);
    return merged;
  }

  private static Stream<Printed> printed(List<LogLine> lines) {
    if (lines.isEmpty()) {
      return Stream.empty();
    }
    List<String> shown = lines.stream().limit(MOST_LINES).map(LogLine::text).toList();
    return Stream.of(new Printed(lines.get(0).offsetSeconds(), shown, lines.size() - shown.size()));
  }

  private static List<Entry> framesAndGaps(List<FrameRow> all, List<FrameRow> shown) {
    List<Entry> entries = new ArrayList<>();
    int next = 0;
    for (FrameRow frame : shown) {
      int index = all.indexOf(frame);
      if (index > next) {
        entries.add(new Gap(all.get(next).offsetSeconds(), index - next));
      }
      entries.add(new Seen(frame));
      next = index + 1;
    }
    if (all.size() > next) {
      entries.add(new Gap(all.get(next).offsetSeconds(), all.size() - next));
    }
    return entries;
  }
}
