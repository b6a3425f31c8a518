// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipv4ll.tck.harness.drive.LoadMonitor;
import org.ipv4ll.tck.harness.drive.StallMonitor;
import org.ipv4ll.tck.harness.target.Target;

/**
 * What runs on one machine share, so that they disturb each other no more than the cases of one run
 * do: the watch on the machine, the order in which cases are let in, the numbers of their beds.
 */
public final class SharedResources implements AutoCloseable {

  /** Making an instance is mostly waiting for the kernel. */
  private static final int MAKERS = 12;

  private final LoadMonitor machine;
  private final StartThrottle throttle;
  private final AtomicInteger numbers = new AtomicInteger();

  private SharedResources(boolean realTime, int together, Duration distance) {
    this.machine = realTime ? new StallMonitor() : LoadMonitor.PERFECT;
    this.throttle = new StartThrottle(together, MAKERS, distance, machine);
  }

  /**
   * A lab for these targets.
   *
   * @param together how many cases of all of them begin at once
   */
  public static SharedResources of(List<Target> targets, int together) {
    return new SharedResources(
        targets.stream().anyMatch(Target::realTime),
        together,
        targets.stream().map(Target::startDistance).max(Duration::compareTo).orElse(Duration.ZERO));
  }

  static SharedResources of(RunPlan plan, Target target) {
    return of(List.of(target), plan.together());
  }

  LoadMonitor machine() {
    return machine;
  }

  StartThrottle throttle() {
    return throttle;
  }

  AtomicInteger numbers() {
    return numbers;
  }

  @Override
  public void close() {
    machine.close();
  }
}
