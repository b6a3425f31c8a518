// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * An episode in words.
 *
 * @param origin when the capture begins
 */
record EpisodeText(Episode episode, EpisodeRecord seen, Instant origin) {

  private static final int MOST_ATTEMPTS = 12;
  private static final int MOST_PROBES = 8;

  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(at(episode.from()) + episode.beginning().words());
    var attempts = Attempt.in(seen.record().host());
    attempts.stream().limit(MOST_ATTEMPTS).forEach(attempt -> lines.add(told(attempt)));
    if (attempts.size() > MOST_ATTEMPTS) {
      lines.add("... and %d more attempts".formatted(attempts.size() - MOST_ATTEMPTS));
    }
    if (attempts.isEmpty()) {
      lines.addAll(spoken());
    }
    conflict().ifPresent(lines::add);
    var routable = episode.routable();
    if (routable != null && !routable.isBefore(episode.from())) {
      lines.add(at(routable) + "it has a routable address");
    }
    return lines;
  }

  /** It only sends packets, and no ARP. */
  private List<String> spoken() {
    return seen.record().host().stream()
        .filter(frame -> frame.ip().filter(ip -> ip.source().isLinkLocal()).isPresent())
        .limit(1)
        .map(
            frame ->
                "%ssends from %s from frame %d on"
                    .formatted(
                        at(frame.at()), frame.ip().orElseThrow().source(), seen.number(frame)))
        .toList();
  }

  private String told(Attempt attempt) {
    var probed =
        attempt.probes().isEmpty()
            ? ""
            : "probes %s (%s)".formatted(attempt.address(), numbers(attempt.probes()));
    var claimed =
        attempt
            .claim()
            .map(use -> "uses %s from frame %d on".formatted(attempt.address(), seen.number(use)))
            .orElse("does not use it");
    return at(attempt.start())
        + (probed.isEmpty() ? claimed : probed + ", " + claimed)
        + denied(attempt);
  }

  private String denied(Attempt attempt) {
    return seen.record().denials().stream()
        .filter(denial -> attempt.probes().contains(denial.firstProbe()))
        .findFirst()
        .map(denial -> ", contested by frame " + seen.number(denial.conflict()))
        .orElse("");
  }

  private Optional<String> conflict() {
    var claims = seen.record().acts(Act.Claimed.class);
    var packets =
        seen.record().links().get(0).foreign().stream()
            .filter(f -> claims.stream().anyMatch(c -> isConflict(f, c)))
            .toList();
    return packets.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%s%d conflicts while an address is in use (frames %s)"
                .formatted(at(packets.get(0).at()), packets.size(), numbers(packets)));
  }

  private boolean isConflict(Frame frame, Act.Claimed claim) {
    return frame.index() > claim.claim()
        && frame
            .arp()
            .filter(arp -> arp.senderProtocol().equals(claim.address()))
            .filter(arp -> !arp.senderHardware().equals(seen.record().mac()))
            .isPresent();
  }

  private String numbers(List<Frame> frames) {
    var first =
        frames.stream()
            .limit(MOST_PROBES)
            .map(frame -> String.valueOf(seen.number(frame)))
            .collect(Collectors.joining(" "));
    return frames.size() > MOST_PROBES ? first + " ..." : first;
  }

  private String at(Instant time) {
    double seconds = Duration.between(origin, time).toNanos() / 1e9;
    return String.format(Locale.ROOT, "%+.3f s: ", seconds);
  }
}
