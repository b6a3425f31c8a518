// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;

/** The address that the host of a case was seen to claim, as far as it may be held to it. */
public final class ClaimedAddress {

  /** Ids of checks that explain that nobody knows which address a host holds. */
  private static final String[] BLOCKERS =
      Stream.concat(
              Stream.of(HoldsNoAddress.blockers()),
              Stream.of("announcement-addresses", "no-answer-for-others"))
          .toArray(String[]::new);

  private ClaimedAddress() {}

  /** The last one; empty where what was seen may be about an address that the host never held. */
  public static Optional<Attempt> in(CaseRecord record) {
    return record
        .claim()
        .filter(claim -> !claim.probes().isEmpty() || !isForAnother(record, claim));
  }

  /** Without a probe, a reply may be for anybody, and so may be what follows another's probes. */
  private static boolean isForAnother(CaseRecord record, Attempt claim) {
    return isMereReply(claim)
        || record.host(record.epoch()).stream()
            .filter(frame -> frame.index() < claim.claim().map(Frame::index).orElse(0))
            .anyMatch(frame -> frame.isProbe() && !frame.isProbeFor(claim.address()));
  }

  /** Whether a reply alone says so. */
  public static boolean isMereReply(Attempt attempt) {
    return attempt.probes().isEmpty()
        && attempt.claim().flatMap(Frame::arp).filter(ArpPacket::isReply).isPresent();
  }

  /** There is no address to ask about. */
  public static Outcome unknown(Examination exam) {
    boolean untested = exam.record().claim().isPresent() && in(exam.record()).isEmpty();
    return exam.notReached(
        untested ? "the host claims what it has not probed" : "no address was claimed", BLOCKERS);
  }
}
