// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.drive.InstanceSource;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Target;

/** More instances for a case that has one; they keep no logs and wait their turn like the first. */
final class FurtherInstances implements InstanceSource {

  private static final Path NOWHERE = Path.of("further-instance");

  private final Target target;
  private final StartThrottle throttle;
  private final AtomicInteger numbers;
  private final String caseId;
  private final long seed;
  private final Iut first;
  private int made;

  /**
   * @param numbers of the beds of the run
   * @param seed of the case, so that a repetition sees the same hosts
   */
  FurtherInstances(
      Target target,
      StartThrottle throttle,
      AtomicInteger numbers,
      String caseId,
      long seed,
      Iut first) {
    this.target = target;
    this.throttle = throttle;
    this.numbers = numbers;
    this.caseId = caseId;
    this.seed = seed;
    this.first = first;
  }

  @Override
  public Iut make(MacAddress mac) {
    made++;
    var bed =
        new CaseBed(
            caseId,
            NOWHERE,
            RunContext.macs(mac, target.file().interfaces()),
            numbers.getAndIncrement(),
            seed ^ (long) made << 32);
    return throttle.further(() -> target.openBeside(bed, first));
  }

  @Override
  public void awaitTurn() {
    throttle.awaitStart();
  }
}
