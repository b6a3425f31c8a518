// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncementTargetHardware;
import org.ipv4ll.tck.harness.record.Frame;

/** The target hardware address of a defence, which is an announcement, is best left zero. */
public final class DefenceTargetHardware extends ConflictCheck {

  public DefenceTargetHardware() {
    super(AnnouncementTargetHardware.CRITERION);
  }

  @Override
  Outcome judge(Reactions reactions) {
    var exam = reactions.exam();
    var conflict = reactions.conflicts().first();
    var defence = reactions.defence(conflict);
    if (defence.isEmpty()) {
      return exam.pending(conflict.at().plus(exam.settings().patience()))
          .orElseGet(() -> exam.notReached("no defence was seen", ConflictHeeded.CRITERION.id()));
    }
    return isZero(defence.get())
        ? exam.satisfied()
        : exam.violated(
            "the target hardware address of a defence is not zero: " + defence.get(),
            defence.get(),
            conflict);
  }

  private static boolean isZero(Frame frame) {
    return frame.arp().filter(arp -> arp.targetHardware().equals(MacAddress.ZERO)).isPresent();
  }
}
