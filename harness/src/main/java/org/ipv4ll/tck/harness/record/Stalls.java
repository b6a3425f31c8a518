// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;

/**
 * For how long anybody waited for a processor or the kernel while a case ran, as far as it may have
 * moved a frame. A host on the same machine is as late as the machine made it.
 *
 * @param lateness by which the tester itself was woken late
 * @param waits of the host's processes, or of anybody on the machine where it has none; they add up
 */
public record Stalls(List<Stall> lateness, List<Stall> waits) {

  /** Virtual time never stalls. */
  public static final Stalls NONE = new Stalls(List.of(), List.of());

  /** A shorter one moves no verdict. */
  public static final Duration LEAST = Duration.ofMillis(1);

  /** A stall this long before something may still have moved it. */
  public static final Duration BEFORE = Duration.ofMillis(500);

  /** Waits no further apart than this may delay one and the same packet, and add up. */
  private static final Duration TOGETHER = Duration.ofSeconds(2);

  /**
   * One stall.
   *
   * @param noticed when it was over at the latest
   * @param lag how much earlier it may have been over
   */
  public record Stall(Instant noticed, Duration lag, Duration length) {

    private Instant began() {
      return noticed.minus(length);
    }

    /** Whether a part of it may lie between the two moments. */
    private boolean isWithin(Instant from, Instant to) {
      var earliest = began().isBefore(noticed.minus(lag)) ? began() : noticed.minus(lag);
      return !noticed.isBefore(from) && !earliest.isAfter(to);
    }
  }

  public Stalls {
    lateness = List.copyOf(lateness);
    waits = List.copyOf(waits);
  }

  /** The longest that may have moved what came at the first moment, or until the second. */
  public Duration worstAround(Instant from, Instant to) {
    return worst(from.minus(BEFORE), to);
  }

  /** The longest from one moment to another. */
  public Duration worst(Instant from, Instant to) {
    var single = Duration.ZERO;
    for (var stall : lateness) {
      if (stall.isWithin(from, to) && stall.length().compareTo(single) > 0) {
        single = stall.length();
      }
    }
    var sum = worstSum(from, to);
    return single.compareTo(sum) >= 0 ? single : sum;
  }

  private Duration worstSum(Instant from, Instant to) {
    var window = new ArrayDeque<Stall>();
    var worst = Duration.ZERO;
    var sum = Duration.ZERO;
    for (var stall : waits) {
      if (stall.isWithin(from, to)) {
        window.add(stall);
        sum = sum.plus(stall.length());
        while (window.element().noticed().isBefore(stall.began().minus(TOGETHER))) {
          sum = sum.minus(window.remove().length());
        }
        worst = sum.compareTo(worst) > 0 ? sum : worst;
      }
    }
    return worst;
  }
}
