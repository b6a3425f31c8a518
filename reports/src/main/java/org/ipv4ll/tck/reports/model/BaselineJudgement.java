// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run is worth against the failures that were known before.
 *
 * @param file the baseline
 * @param unexpected ids of the defects that fail a case without being listed
 * @param expected entries whose defects are there as listed
 * @param flaky entries of the list of flaky ones that were needed
 * @param stale entries whose defects are not there any more
 * @param expired entries whose last day is past
 */
public record BaselineJudgement(
    String file,
    List<String> unexpected,
    List<KnownFailure> expected,
    List<KnownFailure> flaky,
    List<KnownFailure> stale,
    List<KnownFailure> expired) {

  public BaselineJudgement {
    unexpected = List.copyOf(unexpected);
    expected = List.copyOf(expected);
    flaky = List.copyOf(flaky);
    stale = List.copyOf(stale);
    expired = List.copyOf(expired);
  }

  /** Whether the run failed exactly as the baseline says. */
  @JsonIgnore
  public boolean isMet() {
    return unexpected.isEmpty() && stale.isEmpty() && expired.isEmpty();
  }

  /** The entry that makes the verdict of this case acceptable. */
  public Optional<KnownFailure> excuse(CaseResult result) {
    return accepted().filter(entry -> entry.cases().contains(result.id())).findFirst();
  }

  /** The entry that makes this defect acceptable. */
  public Optional<KnownFailure> excuse(Defect defect) {
    return accepted().filter(entry -> entry.defects().contains(defect.id())).findFirst();
  }

  /** The entries that the run needs. */
  public Stream<KnownFailure> accepted() {
    return Stream.concat(expected.stream(), flaky.stream());
  }
}
