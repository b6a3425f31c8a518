// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.linkchanges;

import java.time.Duration;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;

/** A claimed address is not announced again and again. */
public final class NoPeriodicAnnouncements extends Recurring {

  public static final Criterion CRITERION =
      Criterion.should("no-periodic-announcements", "4-02", "1221-1237");

  /** The announcements of the claim itself are over by then, and so is a defence. */
  private static final Duration CAUSED = Duration.ofSeconds(10);

  public NoPeriodicAnnouncements() {
    super(CRITERION, "an announcement");
  }

  @Override
  boolean concerns(Frame deed, Frame claim, LinkRecord link) {
    var address = sender(claim);
    return (deed.isAnnouncementOf(address) || deed.isReplyFor(address))
        && deed.at().isAfter(claim.at().plus(CAUSED))
        && link.heard(deed.at().minus(CAUSED)).stream()
            .noneMatch(heard -> heard.index() < deed.index() && isAbout(heard, address));
  }

  /** A question for the address, or a claim of somebody else. */
  private static boolean isAbout(Frame heard, Ipv4Address address) {
    return heard
        .arp()
        .filter(arp -> arp.senderProtocol().equals(address) || arp.targetProtocol().equals(address))
        .isPresent();
  }

  @Override
  Outcome once(Examination exam, Frame deed, String text) {
    return exam.satisfied(text + ", but once only");
  }
}
