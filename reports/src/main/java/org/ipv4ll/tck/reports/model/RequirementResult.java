package org.ipv4ll.tck.reports.model;

import java.util.List;

/**
 * One row of the requirement registry with what this run says about it.
 *
 * @param level as in the registry: {@code MUST}, {@code SHOULD}, {@code def}, {@code may(lc)} ...
 * @param text the requirement paraphrased
 * @param verdict the worst verdict of its cases; NONE where it was not assessed
 * @param cases ids of the cases that claim it
 * @param because why it has its disposition
 * @param causes why hosts usually break it
 */
public record RequirementResult(
    String id,
    String section,
    String level,
    String role,
    String text,
    Verdict verdict,
    List<String> cases,
    String disposition,
    String because,
    List<String> causes) {

  public RequirementResult {
    cases = List.copyOf(cases);
    causes = List.copyOf(causes);
  }

  /** The same row after other cases. */
  public RequirementResult judged(Verdict other, List<String> by) {
    return new RequirementResult(
        id, section, level, role, text, other, by, disposition, because, causes);
  }
}
