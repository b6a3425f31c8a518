// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcp;

import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.DhcpMessages;

/** No DHCP server is asked to enter a link-local address into the DNS (RFC 4702). */
public final class NoLinkLocalRegistration extends Check {

  public static final Criterion CRITERION =
      Criterion.must("no-link-local-registration", "1.4-03", "321, 911-912").restated("2.9-02");

  public NoLinkLocalRegistration() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var record = exam.record();
    var asks = record.first(0, DhcpMessages::isRegistrationOfLinkLocal);
    if (asks.isPresent()) {
      return exam.violated("a server is asked to register it: " + asks.get(), asks.get());
    }
    if (record.claim().isEmpty()) {
      return HoldsNoAddress.notReached(exam);
    }
    boolean leased =
        record.frames().stream()
            .anyMatch(frame -> !frame.fromHost() && DhcpMessages.isAcknowledgement(frame));
    return leased ? exam.satisfied() : exam.notReached("the host has got no lease");
  }
}
