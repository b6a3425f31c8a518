package org.ipv4ll.tck.reports.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run is worth against the failures that were known before.
 *
 * @param file the baseline
 * @param unexpected ids of the cases that failed without being listed
 * @param expected entries whose cases failed as listed
 * @param flaky entries of the list of flaky cases that were needed
 * @param stale entries whose cases do not fail any more
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
  public boolean isMet() {
    return unexpected.isEmpty() && stale.isEmpty() && expired.isEmpty();
  }

  /** The entry that makes a failure of this case acceptable. */
  public Optional<KnownFailure> excuse(String caseId) {
    return Stream.concat(expected.stream(), flaky.stream())
        .filter(entry -> entry.cases().contains(caseId))
        .findFirst();
  }

  /** The entry that has to be removed or renewed because of this case. */
  public Optional<KnownFailure> outdated(String caseId) {
    return Stream.concat(stale.stream(), expired.stream())
        .filter(entry -> entry.cases().contains(caseId))
        .findFirst();
  }
}
