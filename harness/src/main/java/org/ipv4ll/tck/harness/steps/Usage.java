package org.ipv4ll.tck.harness.steps;

import java.time.Duration;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.bench.Attempt;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Claims;
import org.ipv4ll.tck.harness.bench.Sighting;

/** When a host may use an address: after three probes and ANNOUNCE_WAIT (RFC 3927 section 2.2). */
final class Usage {

  private static final Timing TIMING = Timing.RFC3927;

  private Usage() {}

  /** Holds the first use of the address since the link came up against its probes. */
  static void checkFromClaim(Bench bench, Attempt attempt) {
    int from = bench.story().chapter();
    var first = first(bench, attempt.address());
    var probes =
        bench.trace().host().stream()
            .filter(s -> s.index() >= from && s.index() < first.index())
            .filter(s -> s.isProbeFor(attempt.address()))
            .toList();
    if (probes.size() < TIMING.probeNum()) {
      throw tooEarly(
          bench, first, "the address is used after " + Claims.counted(probes) + ": " + first);
    }
    gauge(bench, probes.get(probes.size() - 1), first, TIMING.announceWait());
  }

  /** A violation, unless the host may not have noticed yet that its link was down. */
  static RuntimeException tooEarly(Bench bench, Sighting use, String what) {
    return bench
        .story()
        .carrierLost()
        .map(lost -> bench.unheeded(lost, use, what))
        .orElseGet(() -> bench.journal().violated(what, use));
  }

  /** The first packet with this sender or source since the link came up. */
  static Sighting first(Bench bench, Ipv4Address address) {
    int from = bench.story().chapter();
    return bench.trace().host().stream()
        .filter(s -> s.index() >= from && s.uses(address))
        .findFirst()
        .orElseThrow();
  }

  private static void gauge(Bench bench, Sighting lastProbe, Sighting use, Duration wait) {
    bench.gauge().interval("last probe→first use", lastProbe, use, wait, null);
  }
}
