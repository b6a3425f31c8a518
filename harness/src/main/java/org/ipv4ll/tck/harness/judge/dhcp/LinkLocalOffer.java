// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcp;

import java.time.Duration;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.DhcpMessages;
import org.ipv4ll.tck.harness.record.Frame;

/** Reports whether a host takes a link-local address that a DHCP server offers. */
public final class LinkLocalOffer extends Check {

  public static final Criterion CRITERION = Criterion.info("link-local-offer", "1.6-02", "372-373");

  /** The longest gap that the back-off of RFC 2131 leaves, its spread, and some patience. */
  private static final Duration BACK_OFF = Duration.ofSeconds(75);

  private static final Duration EXCHANGE = Duration.ofSeconds(15);

  private final Ipv4Address offered;

  public LinkLocalOffer(Ipv4Address offered) {
    super(CRITERION);
    this.offered = offered;
  }

  @Override
  protected Outcome examine(Examination exam) {
    var start = exam.record().opened().plus(exam.settings().startLatency());
    return exam.record()
        .first(0, DhcpMessages::isDiscover)
        .map(discover -> examine(exam, discover))
        .or(() -> exam.pending(start.plus(BACK_OFF)))
        .orElseGet(() -> exam.notReached("the host seeks no lease within 75 s"));
  }

  private Outcome examine(Examination exam, Frame discover) {
    return exam.record()
        .first(discover.index(), frame -> DhcpMessages.isRequestFor(frame, offered))
        .map(request -> exam.satisfied("it asks for it: " + request))
        .or(() -> exam.pending(discover.at().plus(EXCHANGE)))
        .orElseGet(() -> exam.satisfied("it does not ask for it"));
  }
}
