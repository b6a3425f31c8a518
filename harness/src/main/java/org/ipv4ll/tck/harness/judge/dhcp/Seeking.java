// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcp;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.DhcpMessages;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * Two hosts of a kind seek a lease in vain, the second one without link-local addressing. How often
 * they ask is their own affair; that the first one falls behind the second is not.
 *
 * @param own every DHCPDISCOVER of the first host
 * @param other every DHCPDISCOVER of the second one
 * @param claimed when the first host claimed its address
 */
record Seeking(List<Frame> own, List<Frame> other, Optional<Instant> claimed) {

  /** With fewer questions of the second host, silence of the first one may be chance. */
  private static final int TELLING = 3;

  static Seeking in(CaseRecord record) {
    return new Seeking(
        discovers(record.host()),
        record.links().stream()
            .skip(record.own())
            .limit(1)
            .flatMap(link -> discovers(link.host()).stream())
            .toList(),
        Attempt.in(record.host()).stream()
            .flatMap(attempt -> attempt.claim().stream())
            .map(Frame::at)
            .findFirst());
  }

  private static List<Frame> discovers(List<Frame> host) {
    return host.stream().filter(DhcpMessages::isDiscover).toList();
  }

  /** Whether both ask at all, and the second one often enough. */
  boolean isTelling() {
    return !own.isEmpty() && !other.isEmpty() && expected() >= TELLING;
  }

  /** How often the host asks once it has its address. */
  long afterClaim() {
    return after(own, sinceFirst());
  }

  /** How often the second host asks after the same time. */
  long expected() {
    return after(other, sinceFirst());
  }

  private Duration sinceFirst() {
    return Duration.between(own.get(0).at(), claimed.orElseThrow());
  }

  private static long after(List<Frame> discovers, Duration since) {
    var from = discovers.get(0).at().plus(since);
    return discovers.stream().filter(frame -> frame.at().isAfter(from)).count();
  }

  /** Both schedules in words. */
  String words() {
    return "DHCPDISCOVER at "
        + seconds(own)
        + " s with a link-local address, at "
        + seconds(other)
        + " s without";
  }

  private static List<Long> seconds(List<Frame> discovers) {
    var first = discovers.get(0).at();
    return discovers.stream().map(f -> Duration.between(first, f.at()).toSeconds()).toList();
  }
}
