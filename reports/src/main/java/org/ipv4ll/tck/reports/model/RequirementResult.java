// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of the requirement registry with what this run says about it. In run.json the components
 * of the row stand beside these.
 *
 * @param verdict the worst that a check says about it; NONE where it was not assessed
 * @param checks ids of the checks that judged it
 * @param cases ids of the cases that claim it
 * @param because why it has its disposition
 * @param causes why hosts usually break it
 * @param guide what it says in full; null in files of older releases
 */
public record RequirementResult(
    @JsonUnwrapped Row row,
    Verdict verdict,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> checks,
    List<String> cases,
    String disposition,
    String because,
    List<String> causes,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Guide guide) {

  /**
   * What the registry says of it.
   *
   * @param level as in the registry: {@code MUST}, {@code SHOULD}, {@code def}, {@code may(lc)} ...
   * @param text the requirement paraphrased
   */
  public record Row(String id, String section, String level, String role, String text) {}

  public RequirementResult {
    checks = List.copyOf(checks);
    cases = List.copyOf(cases);
    causes = List.copyOf(causes);
  }

  public String id() {
    return row.id;
  }

  /** What it says in full, as far as that is on file. */
  @JsonIgnore
  public Guide advice() {
    return guide == null ? Guide.NONE : guide;
  }

  /** The same row, judged by what the checks of these cases say about it. */
  public RequirementResult judgedBy(List<CaseResult> run) {
    return new RequirementResult(
        row,
        about(run).map(CheckResult::verdict).reduce(Verdict.NONE, Verdict::worse),
        about(run).map(CheckResult::id).distinct().toList(),
        run.stream().filter(this::isClaimedBy).map(CaseResult::id).toList(),
        disposition,
        because,
        causes,
        guide);
  }

  private Stream<CheckResult> about(List<CaseResult> run) {
    return run.stream()
        .flatMap(result -> result.checks().stream())
        .filter(check -> check.requirements().contains(id()));
  }

  private boolean isClaimedBy(CaseResult result) {
    return result.head().requirements().contains(id())
        || result.checks().stream().anyMatch(check -> check.requirements().contains(id()));
  }
}
