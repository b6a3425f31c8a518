package org.ipv4ll.tck.reports.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole run: all that any report says comes from here.
 *
 * @param schema version of the file format, see {@link #SCHEMA}
 * @param startedAt ISO 8601
 * @param interrupted whether it was stopped before every selected case had run
 * @param wallSeconds how long it took
 * @param criticalPathSeconds wall time of the longest case
 * @param protocolSeconds link time of all cases together
 * @param baseline how it compares with the failures that were known, null where none were named
 */
public record RunResult(
    int schema,
    Tool tool,
    Suite suite,
    TargetInfo target,
    String profile,
    String slack,
    long seed,
    String startedAt,
    Environment environment,
    List<String> commandLine,
    boolean interrupted,
    double wallSeconds,
    double criticalPathSeconds,
    double protocolSeconds,
    int parallelism,
    Summary summary,
    List<CaseResult> cases,
    List<RequirementResult> requirements,
    @Nullable BaselineJudgement baseline) {

  /** The version of run.json that this release writes. */
  public static final int SCHEMA = 1;

  public RunResult {
    commandLine = List.copyOf(commandLine);
    cases = List.copyOf(cases);
    requirements = List.copyOf(requirements);
  }

  /** The entry of the baseline that makes a failure of this case acceptable. */
  public Optional<KnownFailure> known(CaseResult result) {
    return Optional.ofNullable(baseline).flatMap(judgement -> judgement.excuse(result.id()));
  }

  /** The same run, judged against a baseline. */
  public RunResult with(@Nullable BaselineJudgement judgement) {
    return new RunResult(
        schema,
        tool,
        suite,
        target,
        profile,
        slack,
        seed,
        startedAt,
        environment,
        commandLine,
        interrupted,
        wallSeconds,
        criticalPathSeconds,
        protocolSeconds,
        parallelism,
        summary,
        cases,
        requirements,
        judgement);
  }
}
