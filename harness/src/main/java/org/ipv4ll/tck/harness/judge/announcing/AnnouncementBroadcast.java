// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.announcing;

import org.ipv4ll.tck.harness.judge.Criterion;

/** An announcement is a broadcast ARP request. */
public final class AnnouncementBroadcast extends EachAnnouncement {

  public static final Criterion CRITERION =
      Criterion.must("announcement-broadcast", "2.4-03", "683-686, 211-214").restated("1.2-05");

  public AnnouncementBroadcast() {
    super(CRITERION, (life, frame) -> frame.isBroadcast(), "an announcement is not broadcast");
  }
}
