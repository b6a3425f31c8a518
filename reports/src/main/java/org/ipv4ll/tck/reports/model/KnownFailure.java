// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a baseline and what it covers in a run.
 *
 * @param about what the entry names: a check and its requirement, a case or a requirement
 * @param defects ids of the defects of the run that are accepted because of it
 * @param cases ids of the cases whose verdict is accepted because of it; of an entry that has to go
 *     those that it is about
 * @param reason why it is accepted
 * @param issue where it is tracked, null where the entry names nothing
 * @param expires last day on which it counts, ISO 8601, null where it has none
 * @param line of the entry in the baseline, from 1
 */
public record KnownFailure(
    String about,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> defects,
    List<String> cases,
    String reason,
    @Nullable String issue,
    @Nullable String expires,
    int line) {

  public KnownFailure {
    defects = List.copyOf(defects);
    cases = List.copyOf(cases);
  }
}
