// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.features.Catalogue;
import org.ipv4ll.tck.reports.model.CaseResult;

/**
 * How long cases that run one after another will still take: as long as they take with the
 * reference host, and for each what the ended ones have taken beyond that.
 */
final class RemainingTime {

  /** Where cases run side by side, their number says nothing. */
  static final RemainingTime UNKNOWN = new RemainingTime(Map.of());

  /** Until a case has ended: seconds for its start and its end. */
  private static final double FIRST_GUESS = 5;

  private static final int MINUTE = 60;

  private final Map<String, Integer> secondsLeft;
  private double beyond;
  private int ended;

  private RemainingTime(Map<String, Integer> secondsLeft) {
    this.secondsLeft = new ConcurrentHashMap<>(secondsLeft);
  }

  static RemainingTime of(List<Case> cases, Catalogue catalogue) {
    return new RemainingTime(
        cases.stream().collect(Collectors.toMap(Case::id, catalogue::seconds)));
  }

  synchronized void ended(CaseResult result) {
    var expected = secondsLeft.remove(result.id());
    if (expected != null) {
      beyond += result.wallSeconds() - expected;
      ended++;
    }
  }

  /** Such as {@code 42 min} or {@code 30 s}; empty if it is not known. */
  synchronized Optional<String> text() {
    if (secondsLeft.isEmpty()) {
      return Optional.empty();
    }
    double each = ended == 0 ? FIRST_GUESS : Math.max(0, beyond / ended);
    double nominal = secondsLeft.values().stream().mapToInt(Integer::intValue).sum();
    long seconds = Math.round(nominal + each * secondsLeft.size());
    return Optional.of(
        seconds < 2 * MINUTE ? seconds + " s" : Math.round(seconds / (double) MINUTE) + " min");
  }
}
