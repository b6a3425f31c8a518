// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ipv4ll.tck.reports.defect.Defects;
import org.ipv4ll.tck.reports.model.Act;
import org.ipv4ll.tck.reports.model.BaselineJudgement;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Configuration;
import org.ipv4ll.tck.reports.model.Distribution;
import org.ipv4ll.tck.reports.model.Environment;
import org.ipv4ll.tck.reports.model.Evidence;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.Guide;
import org.ipv4ll.tck.reports.model.KnownFailure;
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

  /** The same run beside a baseline: a failure known, a flaky case, an entry stale, one expired. */
  public static RunResult known() {
    return mixed()
        .with(
            new BaselineJudgement(
                "ci/known.yaml",
                List.of(),
                List.of(
                    entry(
                        "single-defence of RFC3927-2.5-07",
                        List.of("D1"),
                        List.of(
                            "defend-once-then-yield",
                            "defence-after-answer",
                            "lost-address-silent"),
                        3)),
                List.of(
                    entry(
                        "announcement-interval of RFC3927-2.4-02",
                        List.of(),
                        List.of("announce-interval"),
                        9)),
                List.of(
                    entry(
                        "probe-gap-least of RFC3927-2.2.1-09",
                        List.of(),
                        List.of("probe-gaps-random"),
                        12)),
                List.of(
                    entry("link-flap-reprobes", List.of(), List.of("link-flap-reprobes"), 15))));
  }

  private static KnownFailure entry(
      String about, List<String> defects, List<String> cases, int line) {
    String reason = "The kernel does it, not " + about;
    String issue = line == 3 ? "https://tracker.example/7" : null;
    String expires = line == 15 ? "2026-10-31" : null;
    return new KnownFailure(about, defects, cases, reason, issue, expires, line);
  }

  /** A run with a case that judges the capture of the case of this id. */
  public static RunResult citing(String id) {
    return of("x", List.of(SampleCases.failing(), SampleCases.citing(id)), List.of());
  }

  /** A run with a case that failed for this reason. */
  public static RunResult observing(String observed, String reason) {
    return of("x", List.of(SampleCases.observing(observed, reason)), List.of());
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
        new RunResult.Setup(
            run.setup().tool(),
            new Suite("standard", "sha256:0f3c9a", "--id 'probe-*'", false, null),
            run.target(),
            run.setup().profile(),
            run.setup().slack(),
            run.setup().seed()),
        new RunResult.Course(
            run.course().startedAt(),
            run.course().environment(),
            run.course().commandLine(),
            true,
            0.2,
            0,
            0,
            1),
        run.summary(),
        run.cases(),
        run.defects(),
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

  /** A run with one failure, in which the tester did this. */
  public static RunResult acting(List<Act> acts) {
    CaseResult failing = SampleCases.failing();
    return of("x", List.of(SampleCases.like(failing, failing.traffic().frames(), acts)), List.of());
  }

  /** A run with a failure that no frame shows: something did not come. */
  public static RunResult silent() {
    return unanswered();
  }

  /** The same, with the frames that had to be answered. */
  public static RunResult unanswered(Integer... frames) {
    List<CheckResult> silence =
        List.of(
            Checks.of(
                "second-conflict-moves",
                List.of("RFC3927-2.5-07"),
                Verdict.FAIL,
                "no other address is probed",
                List.of(frames)));
    return of("x", List.of(SampleCases.failing().with(silence)), List.of());
  }

  /** The same case with other frames, one of which is objected to. */
  public static CaseResult like(CaseResult result, List<FrameRow> frames, int offending) {
    return SampleCases.like(result, frames, result.traffic().acts())
        .with(
            List.of(
                Checks.check(
                    List.of("RFC3927-2.5-07"), result.verdict(), "shown here", offending)));
  }

  /** A run with so many defects, each of its own case. */
  public static RunResult many(int defects) {
    List<CaseResult> results =
        IntStream.range(0, defects)
            .mapToObj(
                i ->
                    SampleCases.failing()
                        .with(
                            List.of(
                                Checks.of(
                                    "check-" + i,
                                    List.of("RFC3927-2.5-07"),
                                    Verdict.FAIL,
                                    "broken",
                                    List.of(9)))))
            .toList();
    return of("many", results, SampleRequirements.mixed());
  }

  /** A run whose every text is the given one. */
  public static RunResult hostile(String text) {
    return hostile(text, Verdict.FAIL);
  }

  /** The same, its case with this verdict. */
  public static RunResult hostile(String text, Verdict verdict) {
    CaseResult result = hostileCase(text, 0.5, verdict);
    RequirementResult requirement =
        new RequirementResult(
            new RequirementResult.Row(text, text, text, text, text),
            Verdict.FAIL,
            List.of(text),
            List.of(text),
            text,
            text,
            List.of(text),
            new Guide(text, text, List.of(text)));
    return of(text, List.of(result), List.of(requirement));
  }

  /** A case whose every text is the given one and whose every time is the given one. */
  public static CaseResult hostileCase(String text, double seconds) {
    return hostileCase(text, seconds, Verdict.FAIL);
  }

  private static CaseResult hostileCase(String text, double seconds, Verdict verdict) {
    FrameRow frame = new FrameRow(1, text, seconds, text, text, text, text, 42);
    CheckResult check =
        new CheckResult(
            new CheckResult.Question(text, text, List.of(text), text, text, text),
            verdict,
            text,
            null,
            List.of(1),
            List.of(text),
            null);
    return new CaseResult(
        new CaseResult.Head(text, text, text, List.of(text), List.of(text), text),
        new CaseResult.Outcome(
            verdict, text, text, text, List.of(new Measurement(text, 1, 0, 0.0, 2.0, text)), 1, 1),
        new Evidence(text, text, text),
        text,
        List.of(text),
        new CaseResult.Traffic(
            List.of(frame), List.of(new Act(Act.Kind.COMMAND, 2, seconds, text))),
        List.of(check),
        new CaseResult.Details(
            List.of(new Window(Window.Kind.AWAITED, seconds, 1.0, text)),
            List.of(new LogLine(seconds, text)),
            List.of(new Distribution(text, 0, 1, text, List.of(1, 2), 0))));
  }

  /** Cases of a run, its defects found. */
  public static RunResult of(
      String target, List<CaseResult> cases, List<RequirementResult> requirements) {
    return Defects.in(plain(target, cases, requirements));
  }

  private static RunResult plain(
      String target, List<CaseResult> cases, List<RequirementResult> requirements) {
    return new RunResult(
        RunResult.SCHEMA,
        new RunResult.Setup(
            new Tool("ipv4ll-tck", "0.1.0", null, null),
            new Suite("standard", "sha256:0f3c9a", "", true, null),
            new TargetInfo(
                target,
                "netns",
                List.of("host"),
                List.of("carrier", "restart"),
                "0.8",
                Map.of("autoconf", "daemon", "arp", "kernel", "ip", "kernel"),
                new Configuration("no DHCP", "")),
            "rfc3927",
            "default",
            42),
        new RunResult.Course(
            "2026-11-24T07:30:00Z",
            new Environment("Linux", "6.1.0", "17.0.13", 2, null, null),
            List.of("ipv4ll-tck", "run", "--target", target),
            false,
            31.5,
            30.2,
            188.25,
            8),
        Summary.of(cases, 3),
        cases,
        List.of(),
        requirements,
        null);
  }
}
