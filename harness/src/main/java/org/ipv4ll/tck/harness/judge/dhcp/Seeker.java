// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcp;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.DhcpMessages;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;

/**
 * One of several hosts of a kind that seek a lease in vain.
 *
 * @param linkLocal whether it goes by RFC 3927
 * @param discovers every DHCPDISCOVER that it sends, at least one
 * @param claimed when it claimed its first address
 */
record Seeker(boolean linkLocal, List<Frame> discovers, Optional<Instant> claimed) {

  private static final String NO_LINK_LOCAL = "no-link-local";

  /** Those that seek a lease at all. */
  static List<Seeker> in(CaseRecord record) {
    Set<Integer> without =
        record.acts(Act.Used.class).stream()
            .filter(act -> act.ability().equals(NO_LINK_LOCAL))
            .map(Act.Used::host)
            .collect(Collectors.toSet());
    var hosts = record.hosts();
    return IntStream.range(0, hosts.size())
        .mapToObj(host -> of(!without.contains(host), hosts.get(host)))
        .filter(seeker -> !seeker.discovers.isEmpty())
        .toList();
  }

  private static Seeker of(boolean linkLocal, LinkRecord link) {
    return new Seeker(
        linkLocal,
        link.host().stream().filter(DhcpMessages::isDiscover).toList(),
        Attempt.in(link.host()).stream()
            .flatMap(attempt -> attempt.claim().stream())
            .map(Frame::at)
            .findFirst());
  }

  /** When it asked first: the origin of its schedule. */
  Instant first() {
    return discovers.get(0).at();
  }

  /** Its last question. */
  Frame last() {
    return discovers.get(discovers.size() - 1);
  }

  /** How long after its first question it had its address. */
  Duration untilClaim() {
    return Duration.between(first(), claimed.orElse(first()));
  }

  /** How often it asks from one moment of its schedule to another. */
  long asks(Duration from, Duration to) {
    return discovers.stream()
        .map(frame -> Duration.between(first(), frame.at()))
        .filter(at -> at.compareTo(from) > 0 && at.compareTo(to) <= 0)
        .count();
  }
}
