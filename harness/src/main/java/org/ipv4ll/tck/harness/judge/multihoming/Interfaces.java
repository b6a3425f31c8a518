// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.multihoming;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;

/**
 * The interfaces of the host of a case since it was started last.
 *
 * @param active when that was
 */
record Interfaces(List<LinkRecord> links, Instant active) {

  static Interfaces of(CaseRecord record) {
    var active =
        record.acts().stream()
            .filter(Interfaces::isStart)
            .map(Act::at)
            .reduce((one, later) -> later)
            .orElse(record.opened());
    return new Interfaces(record.interfaces(), active);
  }

  private static boolean isStart(Act act) {
    return (act instanceof Act.Started started && started.host() == 0)
        || (act instanceof Act.Restarted again && again.host() == 0);
  }

  /** When the last of them has announced what it claimed first; empty if one claimed nothing. */
  Optional<Instant> settled() {
    var claims = links.stream().flatMap(own -> firstClaim(own).stream()).toList();
    return claims.size() < links.size()
        ? Optional.empty()
        : claims.stream().max(Comparator.naturalOrder()).map(last -> last.plus(Attempt.ANNOUNCED));
  }

  private Optional<Instant> firstClaim(LinkRecord own) {
    return own.attempts(active).stream()
        .flatMap(attempt -> attempt.claim().stream())
        .map(Frame::at)
        .findFirst();
  }

  /** What each of them that holds an address holds at this moment. */
  List<Holding> holdings(Instant at) {
    return links.stream()
        .flatMap(own -> own.held(active, at).map(claim -> new Holding(own, claim)).stream())
        .toList();
  }

  /** How many of them hold no address at this moment. */
  int without(Instant at) {
    return links.size() - holdings(at).size();
  }

  /** Whether two of them hold the same address at this moment. */
  boolean share(Instant at) {
    var held = holdings(at).stream().map(Holding::address).toList();
    return held.stream().distinct().count() < held.size();
  }

  /** Whether one of them answered, from this moment on, for what none of them ever claimed. */
  boolean answersForOthers(Instant from) {
    var own =
        links.stream()
            .flatMap(link -> link.attempts(active).stream())
            .filter(attempt -> !attempt.probes().isEmpty())
            .map(Attempt::address)
            .toList();
    return links.stream()
        .flatMap(link -> link.host(from).stream())
        .flatMap(frame -> frame.arp().stream())
        .anyMatch(arp -> arp.isReply() && !own.contains(arp.senderProtocol()));
  }
}
