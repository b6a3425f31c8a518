// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.results;

import static org.ipv4ll.tck.reports.MarkdownText.escaped;

import java.util.Locale;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.defect.DefectTrail;
import org.ipv4ll.tck.reports.defect.Trail;
import org.ipv4ll.tck.reports.model.Act;
import org.ipv4ll.tck.reports.model.FrameRow;

/** The few frames that show a defect, and what was done among them, as rows of a table. */
final class FrameRows implements Trail.Teller<String> {

  private static final String HEAD = "| Frame | Time | From | What |\n|--:|--:|---|---|\n";
  private static final int LONGEST = 200;

  private final DefectTrail trail;

  FrameRows(DefectTrail trail) {
    this.trail = trail;
  }

  /** The whole table; empty where no frame is shown. */
  String table() {
    var entries = trail.entries();
    return entries.isEmpty()
        ? ""
        : entries.stream().map(entry -> entry.tell(this)).collect(Collectors.joining("", HEAD, ""));
  }

  @Override
  public String seen(FrameRow frame) {
    boolean marked = trail.isOffence(frame);
    var what = escaped(frame.summary(), LONGEST);
    return row(
        marked ? "✗ " + frame.number() : String.valueOf(frame.number()),
        frame.offsetSeconds(),
        frame.direction(),
        marked ? "**" + what + "**" : what);
  }

  @Override
  public String leftOut(Trail.Gap gap) {
    return "| | ⋯ | | %d %s left out |\n"
        .formatted(gap.frames(), gap.frames() == 1 ? "frame" : "frames");
  }

  @Override
  public String done(Act act) {
    return row("", act.offsetSeconds(), "tester", "⚑ " + escaped(act.words(), LONGEST));
  }

  @Override
  public String printed(Trail.Printed lines) {
    return "";
  }

  @Override
  public String awaited(Trail.Silence silence) {
    return row("✗", silence.seconds(), "host", "**awaited until here, in vain**");
  }

  private static String row(String number, double seconds, String from, String what) {
    return "| %s | %s | %s | %s |\n"
        .formatted(
            number, String.format(Locale.ROOT, "%.3f s", seconds), escaped(from, LONGEST), what);
  }
}
