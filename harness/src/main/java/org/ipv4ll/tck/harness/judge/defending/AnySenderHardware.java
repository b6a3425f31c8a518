// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * A packet from the address in use is a conflict whatever stands as its sender hardware address,
 * unless it is the host's own. Such a frame cannot have the same address as its Ethernet source, so
 * that only a host is held to it that heeds frames whose Ethernet source is another.
 */
public final class AnySenderHardware extends ConflictCheck {

  public static final Criterion CRITERION =
      Criterion.must("any-sender-hardware", "2.5-02", "699-704");

  /** The first conflict is the one in question, the last one an ordinary one passed on. */
  public AnySenderHardware() {
    super(CRITERION);
  }

  @Override
  Outcome judge(Reactions reactions) {
    var exam = reactions.exam();
    var odd = reactions.conflicts().first();
    var passedOn = reactions.conflicts().last();
    if (reactions.isMet(odd, passedOn.equals(odd) ? Integer.MAX_VALUE : passedOn.index())) {
      return exam.satisfied("it is met");
    }
    if (passedOn.equals(odd)) {
      return exam.notReached("no conflict was passed on by another station");
    }
    return reactions.isMet(passedOn, Integer.MAX_VALUE)
        ? exam.violated("this is no conflict for the host: " + odd, odd, passedOn)
        : unmet(reactions, passedOn);
  }

  private static Outcome unmet(Reactions reactions, Frame passedOn) {
    var exam = reactions.exam();
    return exam.pending(passedOn.at().plus(exam.settings().patience()))
        .orElseGet(
            () ->
                exam.notReached(
                    "the host does not heed what another station passes on either",
                    ConflictHeeded.CRITERION.id(),
                    DefenceForm.CRITERION.id()));
  }
}
