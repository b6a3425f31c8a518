package org.ipv4ll.tck.reports.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.Resource;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.FrameRow;

/** Draws a case as SVG: a lane for each side, frames as marks, allowed windows shaded. */
public final class Timeline {

  /**
   * A time in which something was allowed.
   *
   * @param toSeconds may be infinite
   */
  public record Window(double fromSeconds, double toSeconds, String label) {}

  private Timeline() {}

  /** A file of its own; frames with a comment are marked as the offending ones. */
  public static String svg(List<FrameRow> frames, List<Window> windows) {
    Set<Integer> commented =
        frames.stream()
            .filter(frame -> Objects.nonNull(frame.comment()))
            .map(FrameRow::number)
            .collect(Collectors.toSet());
    return new Drawing(frames, windows, commented).file(style());
  }

  /** A file of its own; windows come from the measurements, marked frames from the findings. */
  public static String svg(CaseResult result) {
    return drawing(result, result.frames()).file(style());
  }

  /** For a page that carries {@link #style()}; draws only some of the frames. */
  public static String inline(CaseResult result, List<FrameRow> frames) {
    return drawing(result, frames).inline();
  }

  /** The style sheet that a page with inline timelines has to carry once. */
  public static String style() {
    return Resource.text(Timeline.class, "timeline.css");
  }

  private static Drawing drawing(CaseResult result, List<FrameRow> frames) {
    return new Drawing(frames, AllowedWindows.of(result), result.offendingFrames());
  }
}
