package org.ipv4ll.tck.harness.steps;

import java.time.Instant;
import java.util.function.Predicate;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Sighting;

/**
 * An address that the host has lost by a conflict: it is neither probed nor used any more (RFC 3927
 * sections 2.2.1 and 2.5).
 *
 * @param what it was, in words, such as {@code lost address}
 * @param held whether a frame of the host holds on to it
 */
record Abandonment(Bench bench, Sighting conflict, String what, Predicate<Sighting> held) {

  /** From the conflict on, but for what was under way already. */
  void checkUntil(Instant to) {
    check(conflict.at().plus(bench.slack().late()), to);
  }

  /** Lets time pass until the end. */
  void check(Instant from, Instant to) {
    bench.trace().host(from, to).stream()
        .filter(held)
        .findFirst()
        .ifPresent(
            s -> {
              throw bench.unheeded(conflict.at(), s, "the host holds on to the " + what + ": " + s);
            });
  }
}
