// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rules;

import java.time.Duration;
import java.util.SplittableRandom;

/** The random delays of probing (RFC 3927 section 2.2.1). */
public interface Pacing {

  /** Uniform delays: 0 to PROBE_WAIT, PROBE_MIN to PROBE_MAX. */
  Pacing RFC3927 = new Pacing() {};

  /** How long a candidate waits for its first probe. */
  default Duration beforeFirstProbe(Timing timing, SplittableRandom random) {
    return upTo(timing.probeWait(), random);
  }

  /** How long a probe waits after the one before. */
  default Duration betweenProbes(Timing timing, SplittableRandom random) {
    return timing.probeMin().plus(upTo(timing.probeMax().minus(timing.probeMin()), random));
  }

  private static Duration upTo(Duration bound, SplittableRandom random) {
    return Duration.ofNanos(bound.isZero() ? 0 : random.nextLong(bound.toNanos() + 1));
  }
}
