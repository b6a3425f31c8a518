// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * All that a check found to be broken of one requirement in one run.
 *
 * @param id a number of this run only, such as {@code D3}
 * @param owner whose code keeps or breaks it: {@code daemon}, {@code kernel} or {@code stack}
 * @param text what was seen, in the words of the case that shows it best
 * @param show where a reader sees it
 * @param witnesses ids of the cases in which it was seen
 * @param undecided ids of the cases in which something could not be decided because of it
 */
public record Defect(
    String id,
    @JsonUnwrapped Rule rule,
    String owner,
    String text,
    Shown show,
    List<String> witnesses,
    List<String> undecided) {

  /**
   * Frames of one case.
   *
   * @param frames their numbers, in order of time
   */
  public record Shown(@JsonProperty("case") String caseId, List<Integer> frames) {

    public Shown {
      frames = List.copyOf(frames);
    }
  }

  public Defect {
    witnesses = List.copyOf(witnesses);
    undecided = List.copyOf(undecided);
  }

  /** What it makes of a case that witnesses it: FAIL, or WARN where a recommendation is broken. */
  @JsonIgnore
  public Verdict verdict() {
    return rule.level().equals("MUST") ? Verdict.FAIL : Verdict.WARN;
  }

  /** Whether this is what the check found. */
  public boolean covers(CheckResult check) {
    return check.breaks() && isOf(check.id(), check.requirement());
  }

  /** Whether this check found it of this requirement: the name that outlives a run. */
  public boolean isOf(String check, String requirement) {
    return rule.check().equals(check) && rule.requirement().equals(requirement);
  }

  /** Whether it explains that this check says nothing. */
  public boolean explains(CheckResult check) {
    return check.isBlockedBy(rule.check());
  }
}
