// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.time.Instant;
import org.ipv4ll.tck.harness.record.Stalls;
import org.ipv4ll.tck.harness.target.Iut;

/**
 * How evenly the machine gave its time to those who waited for it. A host on the same machine is as
 * late as the machine made it: what a stall explains is no host's fault.
 */
@FunctionalInterface
public interface LoadMonitor extends AutoCloseable {

  /** Virtual time never stalls. */
  LoadMonitor PERFECT = (from, to) -> Stalls.NONE;

  /** All stalls from one moment to another, and shortly before, as far as they are known now. */
  Stalls stalls(Instant from, Instant to);

  /** The worst stalls for one instance alone, where they can be told; to be closed with it. */
  default LoadMonitor of(Iut iut) {
    return this;
  }

  @Override
  default void close() {}
}
