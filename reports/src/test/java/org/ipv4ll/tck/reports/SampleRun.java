package org.ipv4ll.tck.reports;

import java.util.List;
import java.util.stream.IntStream;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Distribution;
import org.ipv4ll.tck.reports.model.Environment;
import org.ipv4ll.tck.reports.model.Evidence;
import org.ipv4ll.tck.reports.model.Finding;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.LogLine;
import org.ipv4ll.tck.reports.model.Measurement;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Suite;
import org.ipv4ll.tck.reports.model.Summary;
import org.ipv4ll.tck.reports.model.TargetInfo;
import org.ipv4ll.tck.reports.model.Tool;
import org.ipv4ll.tck.reports.model.Verdict;
import org.ipv4ll.tck.reports.model.Window;

/** Results that the tests of all formats share. */
public final class SampleRun {

  private SampleRun() {}

  /** A run with a case of every verdict. */
  public static RunResult mixed() {
    return of("avahi-autoipd", SampleCases.mixed(), SampleRequirements.mixed());
  }

  /** A run in which everything passed. */
  public static RunResult clean() {
    return of("reference", List.of(SampleCases.passing()), SampleRequirements.kept());
  }

  /** A run stopped before anything was judged. */
  public static RunResult empty() {
    RunResult run = of("reference", List.of(), List.of());
    return new RunResult(
        run.schema(),
        run.tool(),
        new Suite("standard", "sha256:0f3c9a", "--id 'probe-*'", false, null),
        run.target(),
        run.profile(),
        run.slack(),
        run.seed(),
        run.startedAt(),
        run.environment(),
        run.commandLine(),
        true,
        0.2,
        0,
        0,
        1,
        run.summary(),
        run.cases(),
        run.requirements(),
        null);
  }

  /** As many cases with as many frames; the given verdict for all. */
  public static RunResult large(int cases, int frames, Verdict verdict) {
    List<FrameRow> list = SampleFrames.many(frames);
    List<CaseResult> results =
        IntStream.range(0, cases)
            .mapToObj(i -> SampleCases.of("case-" + i, verdict, list))
            .toList();
    return of("large", results, SampleRequirements.mixed());
  }

  /** A run whose every text is the given one. */
  public static RunResult hostile(String text) {
    CaseResult result = hostileCase(text, 0.5);
    RequirementResult requirement =
        new RequirementResult(
            text, text, text, text, text, Verdict.FAIL, List.of(text), text, text, List.of(text));
    return of(text, List.of(result), List.of(requirement));
  }

  /** A case whose every text is the given one and whose every time is the given one. */
  public static CaseResult hostileCase(String text, double seconds) {
    FrameRow frame = new FrameRow(1, text, seconds, text, text, text, text, 42);
    Finding finding = new Finding(List.of(text), Verdict.FAIL, text, 1);
    return new CaseResult(
        text,
        text,
        text,
        List.of(text),
        List.of(text),
        text,
        Verdict.FAIL,
        text,
        text,
        text,
        List.of(new Measurement(text, 1, 0, 0.0, 2.0, text)),
        1,
        1,
        new Evidence(text, text, text),
        text,
        List.of(text),
        List.of(frame),
        List.of(finding),
        List.of(new Window(Window.Kind.AWAITED, seconds, 1.0, text)),
        List.of(new LogLine(seconds, text)),
        List.of(new Distribution(text, 0, 1, text, List.of(1, 2), 0)));
  }

  static RunResult of(String target, List<CaseResult> cases, List<RequirementResult> requirements) {
    return new RunResult(
        RunResult.SCHEMA,
        new Tool("ipv4ll-tck", "0.1.0"),
        new Suite("standard", "sha256:0f3c9a", "", true, null),
        new TargetInfo(target, "netns", List.of("host"), List.of("carrier", "restart"), "0.8"),
        "rfc3927",
        "default",
        42,
        "2026-11-24T07:30:00Z",
        new Environment("Linux", "6.1.0", "17.0.13", 2, null, null),
        List.of("ipv4ll-tck", "run", "--target", target),
        false,
        31.5,
        30.2,
        188.25,
        8,
        Summary.of(cases, 3),
        cases,
        requirements,
        null);
  }
}
