// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one case showed.
 *
 * @param protocolSeconds link time, virtual or real
 * @param repeat the one command that repeats the case
 * @param steps the sentences that ran, in order
 * @param acts what the tester did that is no frame; none where an older release wrote the file
 * @param log what the implementation printed; of a long log its beginning and its end
 * @param distributions what a statistical case rests on
 */
public record CaseResult(
    String id,
    String title,
    String feature,
    List<String> requirements,
    List<String> behaviours,
    String level,
    Verdict verdict,
    String reason,
    String expected,
    String observed,
    List<Measurement> measurements,
    double protocolSeconds,
    double wallSeconds,
    Evidence evidence,
    String repeat,
    List<String> steps,
    List<FrameRow> frames,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Act> acts,
    List<CheckResult> checks,
    List<Window> windows,
    List<LogLine> log,
    List<Distribution> distributions) {

  public CaseResult {
    requirements = List.copyOf(requirements);
    behaviours = List.copyOf(behaviours);
    measurements = List.copyOf(measurements);
    steps = List.copyOf(steps);
    frames = List.copyOf(frames);
    acts = List.copyOf(acts);
    checks = List.copyOf(checks);
    windows = List.copyOf(windows);
    log = List.copyOf(log);
    distributions = List.copyOf(distributions);
  }

  /** The frame that shows it, where this case judges the captures of others. */
  public Optional<Citation> cited() {
    return checks.stream()
        .filter(check -> check.objects() && isElsewhere(check) && check.frame() != null)
        .map(check -> new Citation(check.shownBy(this), check.frames().get(0)))
        .findFirst();
  }

  private boolean isElsewhere(CheckResult check) {
    return !check.shownBy(this).equals(id);
  }

  /** The same with another command. */
  public CaseResult repeatedBy(String command) {
    return with(command, checks);
  }

  /** The same with other judgements. */
  public CaseResult with(List<CheckResult> others) {
    return with(repeat, others);
  }

  private CaseResult with(String command, List<CheckResult> others) {
    return new CaseResult(
        id,
        title,
        feature,
        requirements,
        behaviours,
        level,
        verdict,
        reason,
        expected,
        observed,
        measurements,
        protocolSeconds,
        wallSeconds,
        evidence,
        command,
        steps,
        frames,
        acts,
        others,
        windows,
        log,
        distributions);
  }

  /** Whether a reader has to look at it: anything worse than a pass. */
  public boolean needsAttention() {
    return verdict.worseThan(Verdict.PASS);
  }

  /** Whether it was judged as a whole, or went wrong: then its last step is where it ended. */
  public boolean endedAtLastStep() {
    return checks.stream().anyMatch(check -> check.objects() && check.isOfWhole(id));
  }

  /** Whether it is inconclusive, and a defect explains all that could not be decided. */
  @JsonIgnore
  public boolean isExplained() {
    return verdict == Verdict.INCONCLUSIVE
        && checks.stream()
            .filter(check -> check.verdict() == Verdict.INCONCLUSIVE)
            .allMatch(check -> check.blockedBy() != null);
  }

  /**
   * Numbers of the frames that a reader has to look at: those that a check objects to, or, where no
   * check points at a frame, those of the host with a comment in a case that did not pass.
   */
  public Set<Integer> offendingFrames() {
    Set<Integer> pointedAt =
        checks.stream()
            .filter(check -> check.objects() && !isElsewhere(check))
            .flatMap(each -> Stream.ofNullable(each.frame()))
            .collect(Collectors.toSet());
    return pointedAt.isEmpty() && needsAttention() ? commentedFrames() : pointedAt;
  }

  private Set<Integer> commentedFrames() {
    return frames.stream()
        .filter(frame -> frame.comment() != null && frame.direction().equals("host"))
        .map(FrameRow::number)
        .collect(Collectors.toSet());
  }
}
