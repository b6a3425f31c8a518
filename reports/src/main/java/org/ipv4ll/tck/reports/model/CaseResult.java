// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one case showed. In run.json the components of its parts stand beside each other.
 *
 * @param repeat the one command that repeats the case
 * @param steps the sentences that ran, in order
 */
public record CaseResult(
    @JsonUnwrapped Head head,
    @JsonUnwrapped Outcome outcome,
    Evidence evidence,
    String repeat,
    List<String> steps,
    @JsonUnwrapped Traffic traffic,
    List<CheckResult> checks,
    @JsonUnwrapped Details details) {

  /** What the catalogue says of the case. */
  public record Head(
      String id,
      String title,
      String feature,
      List<String> requirements,
      List<String> behaviours,
      String level) {

    public Head {
      requirements = List.copyOf(requirements);
      behaviours = List.copyOf(behaviours);
    }
  }

  /**
   * What came of it.
   *
   * @param protocolSeconds link time, virtual or real
   */
  public record Outcome(
      Verdict verdict,
      String reason,
      String expected,
      String observed,
      List<Measurement> measurements,
      double protocolSeconds,
      double wallSeconds) {

    public Outcome {
      measurements = List.copyOf(measurements);
    }
  }

  /**
   * What happened on the link.
   *
   * @param acts what the tester did that is no frame; none where an older release wrote the file
   */
  public record Traffic(List<FrameRow> frames, @JsonSetter(nulls = Nulls.AS_EMPTY) List<Act> acts) {

    /** Of a case that kept none. */
    public static final Traffic NONE = new Traffic(List.of(), List.of());

    public Traffic {
      frames = List.copyOf(frames);
      acts = List.copyOf(acts);
    }
  }

  /**
   * What else a reader is shown.
   *
   * @param log what the implementation printed; of a long log its beginning and its end
   * @param distributions what a statistical case rests on
   */
  public record Details(List<Window> windows, List<LogLine> log, List<Distribution> distributions) {

    /** Of a case that has nothing of the kind. */
    public static final Details NONE = new Details(List.of(), List.of(), List.of());

    public Details {
      windows = List.copyOf(windows);
      log = List.copyOf(log);
      distributions = List.copyOf(distributions);
    }
  }

  public CaseResult {
    steps = List.copyOf(steps);
    checks = List.copyOf(checks);
  }

  public String id() {
    return head.id;
  }

  public String title() {
    return head.title;
  }

  public Verdict verdict() {
    return outcome.verdict;
  }

  /** Why it has its verdict; empty where it passed. */
  public String reason() {
    return outcome.reason;
  }

  /** The frame that shows it, where this case judges the captures of others. */
  public Optional<Citation> cited() {
    return checks.stream()
        .filter(check -> check.objects() && isElsewhere(check) && check.frame() != null)
        .map(check -> new Citation(check.shownBy(this), check.frames().get(0)))
        .findFirst();
  }

  private boolean isElsewhere(CheckResult check) {
    return !check.shownBy(this).equals(id());
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
    return new CaseResult(head, outcome, evidence, command, steps, traffic, others, details);
  }

  /** Whether a reader has to look at it: anything worse than a pass. */
  public boolean needsAttention() {
    return verdict().worseThan(Verdict.PASS);
  }

  /** Whether it was judged as a whole, or went wrong: then its last step is where it ended. */
  public boolean endedAtLastStep() {
    return checks.stream().anyMatch(check -> check.objects() && check.isOfWhole(id()));
  }

  /** Whether it is inconclusive, and a defect explains all that could not be decided. */
  @JsonIgnore
  public boolean isExplained() {
    return verdict() == Verdict.INCONCLUSIVE
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
    return traffic.frames.stream()
        .filter(frame -> frame.comment() != null && frame.direction().equals("host"))
        .map(FrameRow::number)
        .collect(Collectors.toSet());
  }
}
