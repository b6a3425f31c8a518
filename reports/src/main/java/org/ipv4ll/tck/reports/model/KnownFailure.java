package org.ipv4ll.tck.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a baseline and what it covers in a run.
 *
 * @param about the case or the requirement that the entry names
 * @param cases ids of the cases of the run that it is about here
 * @param reason why the failure is accepted
 * @param issue where it is tracked, null where the entry names nothing
 * @param expires last day on which it counts, ISO 8601, null where it has none
 * @param line of the entry in the baseline, from 1
 */
public record KnownFailure(
    String about,
    List<String> cases,
    String reason,
    @Nullable String issue,
    @Nullable String expires,
    int line) {

  public KnownFailure {
    cases = List.copyOf(cases);
  }
}
