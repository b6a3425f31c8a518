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

  /**
   * What all cases of a run have their instances from.
   *
   * @param numbers of the beds of the run
   */
  record Supply(Target target, StartThrottle throttle, AtomicInteger numbers) {}

  private final Supply supply;
  private final String caseId;
  private final long seed;
  private final Iut first;
  private int made;

  /**
   * Makes none yet.
   *
   * @param seed of the case, so that a repetition sees the same hosts
   */
  FurtherInstances(Supply supply, String caseId, long seed, Iut first) {
    this.supply = supply;
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
            RunContext.macs(mac, supply.target.file().attachment().interfaces()),
            supply.numbers.getAndIncrement(),
            seed ^ (long) made << 32);
    return supply.throttle.further(() -> supply.target.openBeside(bed, first));
  }

  @Override
  public void awaitTurn() {
    supply.throttle.awaitStart();
  }
}
