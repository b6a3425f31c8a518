// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.probing.Acquisition;
import org.ipv4ll.tck.harness.judge.probing.ProbeGaps;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * Why probes at an odd distance may be no fault: a host whose link went down begins its test anew,
 * and a capture does not show that it did.
 */
record ProbePace(EpisodeRecord seen) {

  private static final int PROBE_NUM = Timing.RFC3927.probeNum();

  /** PROBE_MIN without what a time stamp may be off. */
  private static final Duration LEAST = Timing.RFC3927.probeMin().minusMillis(100);

  /** Whatever echoes a frame does it within this time. */
  private static final Duration ECHO = Duration.ofMillis(100);

  Optional<String> doubt(String check, Outcome.Violated violated) {
    var later = violated.frames().get(0);
    var earlier = violated.frames().get(1);
    if (check.equals(ProbeGaps.LEAST.id()) && isEcho(earlier, later)) {
      return Optional.of("the second may be an echo of the first");
    }
    return Acquisition.in(seen.record()).stream()
        .filter(acquisition -> acquisition.probes().contains(later))
        .findFirst()
        .filter(acquisition -> mayBeBegunAnew(check, acquisition, later))
        .map(acquisition -> "its link may have gone down, and the test have begun anew");
  }

  /** Why a probe for another address, among those of a test, may be no slip. */
  Optional<String> sideBySide(Frame stray) {
    long again =
        stray.arp().map(ArpPacket::targetProtocol).stream()
            .mapToLong(a -> seen.record().host().stream().filter(f -> f.isProbeFor(a)).count())
            .sum();
    return again > 1 ? Optional.of("two tests may run side by side") : Optional.empty();
  }

  /** Why a use soon after a probe may be in time: the probe may be meant as an announcement. */
  Optional<String> senderless(Frame use) {
    return Acquisition.in(seen.record()).stream()
        .filter(acquisition -> acquisition.uses().contains(use))
        .map(acquisition -> acquisition.probes().stream().filter(f -> f.index() < use.index()))
        .map(before -> before.skip(PROBE_NUM - 1L).toList())
        .filter(rest -> rest.size() > 1 && isWaited(rest.get(0), use))
        .findFirst()
        .map(rest -> "the last probes may be announcements without a sender");
  }

  private static boolean isWaited(Frame lastProbe, Frame use) {
    var wait = Timing.RFC3927.announceWait().minusMillis(100);
    return Duration.between(lastProbe.at(), use.at()).compareTo(wait) >= 0;
  }

  private static boolean isEcho(Frame earlier, Frame later) {
    return Duration.between(earlier.at(), later.at()).compareTo(ECHO) < 0
        && Arrays.equals(earlier.bytes(), later.bytes());
  }

  /** Whether a whole test follows; one that has such gaps itself has them for no such reason. */
  private static boolean mayBeBegunAnew(String check, Acquisition acquisition, Frame later) {
    var probes = acquisition.probes();
    int left = probes.size() - probes.indexOf(later);
    if (check.equals(ProbeGaps.MOST.id())) {
      return left >= PROBE_NUM || probes.size() < PROBE_NUM;
    }
    return left >= PROBE_NUM
        && IntStream.range(probes.size() - PROBE_NUM + 1, probes.size())
            .noneMatch(i -> isShort(probes.get(i - 1), probes.get(i)));
  }

  private static boolean isShort(Frame one, Frame later) {
    return Duration.between(one.at(), later.at()).compareTo(LEAST) < 0;
  }
}
