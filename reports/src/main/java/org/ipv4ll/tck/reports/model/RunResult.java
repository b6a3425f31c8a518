// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole run: all that any report says comes from here. In run.json the components of its parts
 * stand beside each other.
 *
 * @param schema version of the file format, see {@link #SCHEMA}
 * @param defects what the host breaks, the worst first
 * @param baseline how it compares with the failures that were known, null where none were named
 */
public record RunResult(
    int schema,
    @JsonUnwrapped Setup setup,
    @JsonUnwrapped Course course,
    Summary summary,
    List<CaseResult> cases,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Defect> defects,
    List<RequirementResult> requirements,
    @Nullable BaselineJudgement baseline) {

  /** What was run, and how it was judged. */
  public record Setup(
      Tool tool, Suite suite, TargetInfo target, String profile, String slack, long seed) {}

  /**
   * How the run went.
   *
   * @param startedAt ISO 8601
   * @param interrupted whether it was stopped before every selected case had run
   * @param wallSeconds how long it took
   * @param criticalPathSeconds wall time of the longest case
   * @param protocolSeconds link time of all cases together
   */
  public record Course(
      String startedAt,
      Environment environment,
      List<String> commandLine,
      boolean interrupted,
      double wallSeconds,
      double criticalPathSeconds,
      double protocolSeconds,
      int parallelism) {

    public Course {
      commandLine = List.copyOf(commandLine);
    }
  }

  /** The version of run.json that this release writes. */
  public static final int SCHEMA = 2;

  public RunResult {
    cases = List.copyOf(cases);
    defects = List.copyOf(defects);
    requirements = List.copyOf(requirements);
  }

  public TargetInfo target() {
    return setup.target;
  }

  public Suite suite() {
    return setup.suite;
  }

  /** The entry of the baseline that makes the verdict of this case acceptable. */
  public Optional<KnownFailure> known(CaseResult result) {
    return Optional.ofNullable(baseline).flatMap(judgement -> judgement.excuse(result));
  }

  /** The entry of the baseline that makes this defect acceptable. */
  public Optional<KnownFailure> known(Defect defect) {
    return Optional.ofNullable(baseline).flatMap(judgement -> judgement.excuse(defect));
  }

  /** The case of this id. */
  public Optional<CaseResult> find(String caseId) {
    return cases.stream().filter(each -> each.id().equals(caseId)).findFirst();
  }

  /** The cases with this verdict. */
  public List<CaseResult> cases(Verdict verdict) {
    return cases.stream().filter(each -> each.verdict() == verdict).toList();
  }

  /** The defect that this check found. */
  public Optional<Defect> defect(CheckResult check) {
    return defects.stream().filter(each -> each.covers(check)).findFirst();
  }

  /** The defects that this case shows, in its own capture or in that of another. */
  public List<Defect> defects(CaseResult result) {
    return defects.stream()
        .filter(
            each ->
                each.witnesses().contains(result.id())
                    || result.checks().stream().anyMatch(each::covers))
        .toList();
  }

  /** What the registry says of a requirement, where the run has it. */
  public Optional<RequirementResult> requirement(String id) {
    return requirements.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The same run, judged against a baseline. */
  public RunResult with(@Nullable BaselineJudgement judgement) {
    return with(cases, defects, judgement);
  }

  /** The same run with the defects that its checks have found. */
  public RunResult with(List<CaseResult> explained, List<Defect> found) {
    return with(explained, found, baseline);
  }

  private RunResult with(
      List<CaseResult> explained, List<Defect> found, @Nullable BaselineJudgement judgement) {
    return new RunResult(schema, setup, course, summary, explained, found, requirements, judgement);
  }
}
