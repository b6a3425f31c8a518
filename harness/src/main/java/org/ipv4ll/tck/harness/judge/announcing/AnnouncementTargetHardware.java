// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.announcing;

import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.record.Frame;

/** The target hardware address of an announcement, which nobody reads, is best left zero. */
public final class AnnouncementTargetHardware extends EachAnnouncement {

  public static final Criterion CRITERION =
      Criterion.should("announcement-target-hardware", "1.2-05", "207-208, 211-214")
          .restated("2.4-03");

  public AnnouncementTargetHardware() {
    super(
        CRITERION,
        (life, frame) -> isZero(frame),
        "the target hardware address of an announcement is not zero");
  }

  private static boolean isZero(Frame frame) {
    return frame.arp().filter(arp -> arp.targetHardware().equals(MacAddress.ZERO)).isPresent();
  }
}
