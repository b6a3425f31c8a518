// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.probing;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;

/** Hosts that probe wrongly or use an address too early: M-PRB. */
public final class ProbingFaults {

  private ProbingFaults() {}

  /** All of them. */
  public static List<Deviation> all() {
    return Stream.of(
            EarlyAnnouncement.all(),
            EarlyUse.all(),
            LaterAttempts.all(),
            SilentHolder.all(),
            WrongEncapsulation.all(),
            WrongPace.all(),
            WrongProbes.all())
        .flatMap(List::stream)
        .toList();
  }
}
