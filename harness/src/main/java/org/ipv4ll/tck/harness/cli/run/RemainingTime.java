// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.run;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.features.Catalogue;
import org.ipv4ll.tck.reports.model.CaseResult;

/**
 * How long a run will still take: each case as long as it takes with the reference host, and what
 * the ended ones have taken beyond that; the cases that wait are put where one ends first.
 */
final class RemainingTime {

  /** Where time is virtual, the seconds of a case say nothing. */
  static final RemainingTime UNKNOWN = new RemainingTime(Map.of(), 1);

  /** Until a case has ended: seconds for its start and its end. */
  private static final double FIRST_GUESS = 5;

  private static final int MINUTE = 60;

  /** Seconds of the cases that have not ended, in the order in which they start. */
  private final Map<String, Integer> secondsLeft;

  /** When the cases that run have begun, in nanoseconds. */
  private final Map<String, Long> running = new LinkedHashMap<>();

  private final int sideBySide;
  private double beyond;
  private int ended;

  private RemainingTime(Map<String, Integer> secondsLeft, int sideBySide) {
    this.secondsLeft = secondsLeft;
    this.sideBySide = sideBySide;
  }

  /**
   * @param cases in the order in which they start
   */
  static RemainingTime of(List<Case> cases, Catalogue catalogue, int sideBySide) {
    var seconds = new LinkedHashMap<String, Integer>();
    cases.forEach(each -> seconds.put(each.id(), catalogue.seconds(each)));
    return new RemainingTime(seconds, Math.max(1, sideBySide));
  }

  synchronized void started(String id, long now) {
    running.put(id, now);
  }

  synchronized void ended(CaseResult result) {
    running.remove(result.id());
    var expected = secondsLeft.isEmpty() ? null : secondsLeft.remove(result.id());
    if (expected != null) {
      beyond += result.outcome().wallSeconds() - expected;
      ended++;
    }
  }

  /** Such as {@code 42 min} or {@code 30 s}; empty if it is not known. */
  synchronized Optional<String> text(long now) {
    if (secondsLeft.isEmpty()) {
      return Optional.empty();
    }
    long seconds = Math.round(seconds(now));
    return Optional.of(
        seconds < 2 * MINUTE ? seconds + " s" : Math.round(seconds / (double) MINUTE) + " min");
  }

  private double seconds(long now) {
    double each = ended == 0 ? FIRST_GUESS : Math.max(0, beyond / ended);
    var lanes = new double[sideBySide];
    int busy = 0;
    for (var begun : running.entrySet()) {
      double elapsed = (now - begun.getValue()) / 1e9;
      double expected = secondsLeft.getOrDefault(begun.getKey(), 0) + each;
      lanes[busy++ % sideBySide] += Math.max(0, expected - elapsed);
    }
    for (var waiting : secondsLeft.entrySet()) {
      if (!running.containsKey(waiting.getKey())) {
        lanes[leastLoaded(lanes)] += waiting.getValue() + each;
      }
    }
    return Arrays.stream(lanes).max().orElse(0);
  }

  private static int leastLoaded(double[] lanes) {
    int least = 0;
    for (int i = 1; i < lanes.length; i++) {
      least = lanes[i] < lanes[least] ? i : least;
    }
    return least;
  }
}
