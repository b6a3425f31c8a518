// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import java.time.Duration;
import java.util.Set;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/**
 * What belongs to a run rather than to its case.
 *
 * @param tool version of the kit
 * @param startLatency declared by the target
 * @param routable addresses that the target declares as its own
 */
public record Circumstances(
    String tool,
    String target,
    String profile,
    String slack,
    long seed,
    Duration startLatency,
    Set<Ipv4Address> routable) {

  public Circumstances {
    routable = Set.copyOf(routable);
  }
}
