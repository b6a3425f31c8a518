package org.ipv4ll.tck.harness.bench;

import java.time.Duration;
import java.time.Instant;
import org.ipv4ll.tck.harness.target.Iut;

/**
 * How evenly the machine gave its time to those who waited for it. A host on the same machine is as
 * late as the machine made it: what a stall explains is no host's fault.
 */
public interface Steadiness extends AutoCloseable {

  /** Virtual time never stalls. */
  Steadiness PERFECT = (from, to) -> Duration.ZERO;

  /** A stall this long before something may still have moved it. */
  Duration BEFORE = Duration.ofMillis(500);

  /** The longest that anybody had to wait for a processor between two moments. */
  Duration worstStall(Instant from, Instant to);

  /** The longest wait that may have moved what came at the first moment, or until the second. */
  default Duration worstStallAround(Instant from, Instant to) {
    return worstStall(from.minus(BEFORE), to);
  }

  /** The worst stalls for one instance alone, where they can be told; to be closed with it. */
  default Steadiness of(Iut iut) {
    return this;
  }

  @Override
  default void close() {}
}
