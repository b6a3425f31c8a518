package org.ipv4ll.tck.reports.compare;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.SampleRun;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Measurement;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Shard;
import org.ipv4ll.tck.reports.model.Suite;
import org.ipv4ll.tck.reports.model.Summary;
import org.ipv4ll.tck.reports.model.Verdict;

/** Runs in which only the names and verdicts of cases matter. */
final class Cases {

  private static final CaseResult LIKE = SampleRun.clean().cases().get(0);

  private Cases() {}

  static CaseResult of(String id, Verdict verdict, Measurement... measurements) {
    return new CaseResult(
        id,
        "title of " + id,
        LIKE.feature(),
        List.of("RFC3927-of-" + id),
        LIKE.behaviours(),
        LIKE.level(),
        verdict,
        verdict == Verdict.PASS ? "" : "why " + id,
        LIKE.expected(),
        LIKE.observed(),
        List.of(measurements),
        LIKE.protocolSeconds(),
        LIKE.wallSeconds(),
        LIKE.evidence(),
        LIKE.repeat(),
        LIKE.steps(),
        LIKE.frames(),
        LIKE.acts(),
        LIKE.findings(),
        LIKE.windows(),
        LIKE.log(),
        LIKE.distributions());
  }

  static RunResult run(CaseResult... cases) {
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

  /** A requirement that these cases claim. */
  static RequirementResult requirement(String id, String... cases) {
    return new RequirementResult(
        id,
        "2.5",
        "MUST",
        "claiming-host",
        "",
        Verdict.NONE,
        List.of(cases),
        "tested",
        "",
        List.of());
  }

  static RunResult with(List<RequirementResult> requirements, RunResult run) {
    return like(run.suite(), run.interrupted(), run.cases(), requirements);
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
    return new RunResult(
        clean.schema(),
        clean.tool(),
        suite,
        clean.target(),
        clean.profile(),
        clean.slack(),
        clean.seed(),
        clean.startedAt(),
        clean.environment(),
        clean.commandLine(),
        interrupted,
        clean.wallSeconds(),
        clean.criticalPathSeconds(),
        clean.protocolSeconds(),
        clean.parallelism(),
        Summary.of(cases, 3),
        cases,
        requirements,
        null);
  }
}
