package org.ipv4ll.tck.harness.runner;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipv4ll.tck.harness.drive.StallWatch;
import org.ipv4ll.tck.harness.drive.Steadiness;
import org.ipv4ll.tck.harness.target.Target;

/**
 * What runs on one machine share, so that they disturb each other no more than the cases of one run
 * do: the watch on the machine, the order in which cases are let in, the numbers of their beds.
 */
public final class Lab implements AutoCloseable {

  /** Making an instance is mostly waiting for the kernel. */
  private static final int MAKERS = 12;

  private final Steadiness machine;
  private final Admission admission;
  private final AtomicInteger numbers = new AtomicInteger();

  private Lab(boolean realTime, int together, Duration distance) {
    this.machine = realTime ? new StallWatch() : Steadiness.PERFECT;
    this.admission = new Admission(together, MAKERS, distance, machine);
  }

  /**
   * A lab for these targets.
   *
   * @param together how many cases of all of them begin at once
   */
  public static Lab of(List<Target> targets, int together) {
    return new Lab(
        targets.stream().anyMatch(Target::realTime),
        together,
        targets.stream().map(Target::startDistance).max(Duration::compareTo).orElse(Duration.ZERO));
  }

  static Lab of(RunPlan plan, Target target) {
    return of(List.of(target), plan.together());
  }

  Steadiness machine() {
    return machine;
  }

  Admission admission() {
    return admission;
  }

  AtomicInteger numbers() {
    return numbers;
  }

  @Override
  public void close() {
    machine.close();
  }
}
