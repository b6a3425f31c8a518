// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.timeline;

import java.util.List;
import java.util.Set;
import org.ipv4ll.tck.reports.Resource;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.FrameRow;

/**
 * Draws a case as SVG: a lane for each side and one for the log, frames as marks, windows shaded,
 * offending frames marked.
 */
public final class Timeline {

  private Timeline() {}

  /** A file of its own. */
  public static String svg(CaseResult result) {
    return new Drawing(result, result.traffic().frames()).file(style());
  }

  /** For a page that carries {@link #style()}; draws only some of the frames. */
  public static String inline(CaseResult result, List<FrameRow> frames) {
    return new Drawing(result, frames).inline();
  }

  /** The same of a case that another one cites, with that frame marked. */
  public static String citing(CaseResult result, List<FrameRow> frames, int marked) {
    return new Drawing(result, frames, Set.of(marked)).inline();
  }

  /** The style sheet that a page with inline timelines has to carry once. */
  public static String style() {
    return Resource.text(Timeline.class, "timeline.css");
  }
}
