// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.lockstep;

import java.time.Duration;
import java.time.Instant;
import org.ipv4ll.tck.harness.link.VirtualClock;

/** Times as the protocol writes them: nanoseconds since the virtual clock of the case began. */
final class VirtualTime {

  private VirtualTime() {}

  static long nanos(Instant at) {
    return Duration.between(VirtualClock.EPOCH, at).toNanos();
  }

  static Instant at(long nanos) {
    return VirtualClock.EPOCH.plusNanos(nanos);
  }
}
