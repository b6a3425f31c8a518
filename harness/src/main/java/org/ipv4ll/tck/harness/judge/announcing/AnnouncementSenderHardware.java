// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.announcing;

import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.Life;

/** An announcement carries the hardware address of the interface that sends it. */
public final class AnnouncementSenderHardware extends EachAnnouncement {

  public static final Criterion CRITERION =
      Criterion.must("announcement-sender-hardware", "2.4-03", "685-686, 211-214, 206-207")
          .restated("1.2-05");

  public AnnouncementSenderHardware() {
    super(
        CRITERION,
        AnnouncementSenderHardware::isOwn,
        "the sender hardware address of an announcement is not that of its interface");
  }

  private static boolean isOwn(Life life, Frame frame) {
    return frame.arp().filter(arp -> arp.senderHardware().equals(life.mac())).isPresent();
  }
}
