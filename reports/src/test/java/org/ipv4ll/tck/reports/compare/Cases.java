// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.compare;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.Checks;
import org.ipv4ll.tck.reports.SampleRun;
import org.ipv4ll.tck.reports.defect.Defects;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Measurement;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Shard;
import org.ipv4ll.tck.reports.model.Suite;
import org.ipv4ll.tck.reports.model.Summary;
import org.ipv4ll.tck.reports.model.Verdict;

/** Runs in which only the names and verdicts of cases matter. */
public final class Cases {

  private static final CaseResult LIKE = SampleRun.clean().cases().get(0);

  private Cases() {}

  /** A case that was judged as a whole. */
  static CaseResult of(String id, Verdict verdict, Measurement... measurements) {
    String why = verdict == Verdict.PASS ? "" : "why " + id;
    return like(
        id,
        List.of(measurements),
        List.of(Checks.of(id, List.of("RFC3927-of-" + id), verdict, why, List.of())));
  }

  /** A case that is as bad as the worst that its checks say. */
  public static CaseResult judged(String id, CheckResult... checks) {
    return like(id, List.of(), List.of(checks));
  }

  private static CaseResult like(
      String id, List<Measurement> measurements, List<CheckResult> checks) {
    Verdict worst = checks.stream().map(CheckResult::verdict).reduce(Verdict.NONE, Verdict::worse);
    return new CaseResult(
        new CaseResult.Head(
            id,
            "title of " + id,
            LIKE.head().feature(),
            checks.stream().flatMap(each -> each.requirements().stream()).distinct().toList(),
            LIKE.head().behaviours(),
            LIKE.head().level()),
        new CaseResult.Outcome(
            worst,
            worst == Verdict.PASS ? "" : "why " + id,
            LIKE.outcome().expected(),
            LIKE.outcome().observed(),
            measurements,
            LIKE.outcome().protocolSeconds(),
            LIKE.outcome().wallSeconds()),
        LIKE.evidence(),
        LIKE.repeat(),
        LIKE.steps(),
        new CaseResult.Traffic(LIKE.traffic().frames(), LIKE.traffic().acts()),
        checks,
        new CaseResult.Details(
            LIKE.details().windows(), LIKE.details().log(), LIKE.details().distributions()));
  }

  public static RunResult run(CaseResult... cases) {
    return like(SampleRun.clean().suite(), false, List.of(cases));
  }

  static RunResult shard(int index, int count, CaseResult... cases) {
    var suite = SampleRun.clean().suite();
    return like(
        new Suite(suite.name(), suite.digest(), "", false, new Shard(index, count)),
        false,
        List.of(cases));
  }

  static RunResult interrupted(RunResult run) {
    return like(run.suite(), true, run.cases());
  }

  static List<String> ids(Stream<CaseResult> cases) {
    return cases.map(CaseResult::id).toList();
  }

  /** A requirement that nobody has judged yet. */
  static RequirementResult requirement(String id) {
    return new RequirementResult(
        new RequirementResult.Row(id, "2.5", "MUST", "claiming-host", ""),
        Verdict.NONE,
        List.of(),
        List.of(),
        "tested",
        "",
        List.of(),
        null);
  }

  static RunResult with(List<RequirementResult> requirements, RunResult run) {
    return like(run.suite(), run.course().interrupted(), run.cases(), requirements);
  }

  private static RunResult like(Suite suite, boolean interrupted, List<CaseResult> cases) {
    return like(suite, interrupted, cases, List.of());
  }

  private static RunResult like(
      Suite suite,
      boolean interrupted,
      List<CaseResult> cases,
      List<RequirementResult> requirements) {
    var clean = SampleRun.clean();
    return Defects.in(
        new RunResult(
            clean.schema(),
            new RunResult.Setup(
                clean.setup().tool(),
                suite,
                clean.target(),
                clean.setup().profile(),
                clean.setup().slack(),
                clean.setup().seed()),
            new RunResult.Course(
                clean.course().startedAt(),
                clean.course().environment(),
                clean.course().commandLine(),
                interrupted,
                clean.course().wallSeconds(),
                clean.course().criticalPathSeconds(),
                clean.course().protocolSeconds(),
                clean.course().parallelism()),
            Summary.of(cases, 3),
            cases,
            List.of(),
            requirements,
            null));
  }
}
