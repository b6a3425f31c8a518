// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcp;

import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.DhcpMessages;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.RoutableNetwork;

/** A link-local address is no reason to give a lease back. */
public final class LeaseKept extends Check {

  public static final Criterion CRITERION =
      Criterion.must("lease-kept", "1.9-05", "437-439, 935-938").restated("2.11-01", "2.11-02");

  /** A client may test an address before it uses it (RFC 2131 section 2.2, RFC 5227). */
  private static final Duration TESTED = Duration.ofSeconds(20);

  public LeaseKept() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    if (exam.record().claim().isEmpty()) {
      return HoldsNoAddress.notReached(exam);
    }
    return exam.record().frames().stream()
        .filter(frame -> !frame.fromHost())
        .filter(DhcpMessages::isAcknowledgement)
        .findFirst()
        .map(leased -> examine(exam, leased))
        .orElseGet(() -> exam.notReached("the host has got no lease"));
  }

  /** Why an address that was leased is not in use, nothing tells. */
  private static Outcome examine(Examination exam, Frame leased) {
    var back = exam.record().first(leased.index(), DhcpMessages::isGivenBack);
    var used = exam.record().first(leased.index(), f -> f.uses(RoutableNetwork.HOST));
    return back.map(frame -> exam.violated("the lease is given back: " + frame, frame))
        .or(() -> used.map(frame -> exam.satisfied(frame.toString())))
        .or(() -> exam.pending(leased.at().plus(TESTED)))
        .orElseGet(() -> exam.warned("the leased address is never used", leased));
  }
}
