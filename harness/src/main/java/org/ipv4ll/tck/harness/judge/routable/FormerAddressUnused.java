// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import java.time.Instant;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/** What others say about an address that was given up is no reason to take it up again. */
public final class FormerAddressUnused extends BesideRoutable {

  public static final Criterion CRITERION =
      Criterion.should("former-address-unused", "1.9-02", "428-431");

  public FormerAddressUnused() {
    super(CRITERION);
  }

  @Override
  Outcome beside(Examination exam, Ipv4Address former, Instant since) {
    return exam.record()
        .firstStimulus()
        .map(stimulus -> examine(exam, former, since, stimulus))
        .orElseGet(() -> exam.notReached("nothing is said about the former address"));
  }

  private static Outcome examine(
      Examination exam, Ipv4Address former, Instant since, Frame stimulus) {
    var asked = Operable.question(exam.record(), former, since, stimulus.at());
    if (asked.isEmpty() || Operable.holds(exam.record(), former, asked.get().at(), stimulus.at())) {
      return exam.notReached(
          "the link-local address is not given up", LinkLocalGivenUp.CRITERION.id());
    }
    return exam.record()
        .first(stimulus.index(), FormerAddressUnused::isLinkLocal)
        .map(use -> exam.violated("beside a routable address: " + use, use))
        .orElseGet(exam::satisfied);
  }

  private static boolean isLinkLocal(Frame frame) {
    return frame.arp().filter(arp -> arp.senderProtocol().isLinkLocal()).isPresent()
        || frame.ip().filter(packet -> packet.source().isLinkLocal()).isPresent();
  }
}
