// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.defect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Window;

/**
 * The few frames that show a defect, with what was done to the host among them. Where a silence is
 * the defect, the end of the time in which something had to come is part of the story.
 */
public final class DefectTrail {

  private final CaseResult result;
  private final Set<Integer> named;
  private final List<FrameRow> shown;

  /**
   * @param result whose frames they are
   * @param numbers of the frames
   * @param named those of them that the check names. One of the tester was to be answered, and was
   *     not
   */
  public DefectTrail(CaseResult result, List<Integer> numbers, Set<Integer> named) {
    this.result = result;
    this.named = named;
    this.shown =
        result.traffic().frames().stream()
            .filter(frame -> numbers.contains(frame.number()))
            .toList();
  }

  /** That of a defect; none where the run has no such case. */
  public static Optional<DefectTrail> of(RunResult run, Defect defect) {
    var show = defect.show();
    return run.find(show.caseId())
        .map(result -> new DefectTrail(result, show.frames(), named(run, defect)));
  }

  /** Those that the check itself names; the others help to understand them. */
  private static Set<Integer> named(RunResult run, Defect defect) {
    return run.cases().stream()
        .flatMap(
            result ->
                result.checks().stream()
                    .filter(defect::covers)
                    .filter(check -> check.shownBy(result).equals(defect.show().caseId())))
        .map(CheckResult::frame)
        .flatMap(frame -> Optional.ofNullable(frame).stream())
        .collect(Collectors.toSet());
  }

  /** The case whose frames they are. */
  public CaseResult result() {
    return result;
  }

  /** In order of time; none where no frame is shown. */
  public List<Trail.Entry> entries() {
    if (shown.isEmpty()) {
      return List.of();
    }
    var entries = new ArrayList<>(Trail.around(result, shown));
    silence()
        .ifPresent(
            silence -> {
              int place = 0;
              while (place < entries.size() && entries.get(place).seconds() <= silence.seconds()) {
                place++;
              }
              entries.add(place, silence);
            });
    return entries;
  }

  /** Whether the host breaks something with this frame. */
  public boolean isOffence(FrameRow frame) {
    return named.contains(frame.number()) && frame.direction().equals("host");
  }

  /** The end of the time in which something had to come after the frame that is named. */
  private Optional<Trail.Silence> silence() {
    if (shown.stream().anyMatch(this::isOffence)) {
      return Optional.empty();
    }
    double stimulus =
        shown.stream()
            .filter(frame -> named.contains(frame.number()))
            .mapToDouble(FrameRow::offsetSeconds)
            .max()
            .orElse(Double.POSITIVE_INFINITY);
    return result.details().windows().stream()
        .filter(window -> window.kind() == Window.Kind.AWAITED)
        .filter(window -> window.toSeconds() != null)
        .min(Comparator.comparing(window -> Math.abs(window.fromSeconds() - stimulus)))
        .map(Window::toSeconds)
        .map(Trail.Silence::new);
  }
}
