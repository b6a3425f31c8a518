// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.ClaimedAddress;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * What a host makes of a packet about its address that no standard obliges it to take, or to leave
 * alone; told only.
 */
public final class UnusualInUse extends Check {

  public static final Criterion CONFLICT =
      Criterion.info("unusual-conflict-in-use", "2.5-02", "699-704");

  public static final Criterion QUESTION =
      Criterion.info("unusual-question", "RFC826-01", "RFC 826, Packet Reception");

  /** One of {@link #CONFLICT} and {@link #QUESTION}, by what was sent first. */
  public UnusualInUse(Criterion kind) {
    super(kind);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var address = ClaimedAddress.in(exam.record()).map(Attempt::address);
    var packet = exam.record().firstStimulus();
    if (address.isEmpty() || packet.isEmpty()) {
      return ClaimedAddress.unknown(exam);
    }
    var until = packet.get().at().plus(exam.settings().patience());
    return exam.record()
        .first(packet.get().index() + 1, f -> isReaction(f, address.get()), until)
        .map(reaction -> exam.satisfied("the host takes it: " + reaction))
        .or(() -> exam.pending(until))
        .orElseGet(() -> exam.satisfied("the host ignores it"));
  }

  private boolean isReaction(Frame frame, Ipv4Address address) {
    return criterion().equals(QUESTION)
        ? frame.isReplyFor(address)
        : frame.isAnnouncementOf(address) || frame.isProbe() && !frame.isProbeFor(address);
  }
}
