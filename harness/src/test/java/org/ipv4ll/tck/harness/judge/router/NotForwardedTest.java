// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.router.Handings.FAR;
import static org.ipv4ll.tck.harness.judge.router.Handings.GROUP;
import static org.ipv4ll.tck.harness.judge.router.Handings.NEAR;
import static org.ipv4ll.tck.harness.judge.router.Handings.ROUTER;

import java.util.List;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Frame;
import org.junit.jupiter.api.Test;

class NotForwardedTest {

  private static final long PACKET = 0x1122_3344_5566_7788L;
  private static final long CONTROL = 0x8877_6655_4433_2211L;

  private final Check check = NotForwarded.unicast();

  private static Handings kept() {
    return new Handings()
        .hands(0, X, FAR, PACKET)
        .control(10, CONTROL)
        .forwards(1, 11, NEAR, FAR, CONTROL);
  }

  @Test
  void isSatisfiedWhereOnlyTheControlGetsThrough() {
    satisfied(kept().records().judge(check, 4_000));
  }

  @Test
  void waitsThreeSecondsForACopy() {
    pending(kept().records().judgeOpen(check, 3_009), 3_010);
    satisfied(kept().records().judgeOpen(check, 3_010));
  }

  @Test
  void accusesACopyOnTheOtherLink() {
    var outcome = kept().forwards(1, 20, X, FAR, PACKET).records().judge(check, 4_000);
    failed(outcome, "UDP 169.254.7.9 > 198.51.100.9 port 9, TTL 64, is forwarded onto the other");
    assertThat(frames(outcome)).extracting(Frame::link).containsExactly(0, 1);
  }

  @Test
  void accusesACopyAtOnce() {
    failed(kept().forwards(1, 20, X, FAR, PACKET).records().judgeOpen(check, 30), "forwarded");
  }

  @Test
  void accusesACopyThatGoesBack() {
    var records = new Handings().hands(0, NEAR, X, PACKET).forwards(0, 5, NEAR, X, PACKET);
    failed(records.records().judge(check, 4_000), "back onto its own link");
  }

  @Test
  void accusesACopyWithATranslatedSource() {
    var outcome = kept().forwards(1, 20, ROUTER, FAR, PACKET).records().judge(check, 4_000);
    failed(outcome, "UDP 169.254.7.9 > 198.51.100.9 port 9, TTL 64, is forwarded");
    failed(outcome, "as UDP 192.0.2.1 > 198.51.100.9");
  }

  @Test
  void accusesTheCopyWhateverBecomesOfTheControl() {
    var records = new Handings().hands(0, X, FAR, PACKET).forwards(1, 5, X, FAR, PACKET);
    failed(records.records().missed(6, "the router ends").judge(check, 4_000), "forwarded");
  }

  @Test
  void namesTheHandingThatTheCopyFollows() {
    var outcome =
        kept()
            .hands(1_000, X, FAR, PACKET)
            .forwards(1, 1_001, X, FAR, PACKET)
            .records()
            .judge(check, 5_000);
    assertThat(frames(outcome).get(0).at()).isEqualTo(Records.at(1_000));
  }

  @Test
  void allowsThatTheSenderIsTold() {
    satisfied(kept().reports(12, X, FAR, PACKET).records().judge(check, 4_000));
  }

  @Test
  void cannotTellOfARouterThatForwardsNothing() {
    var stuck = new Handings().hands(0, X, FAR, PACKET).control(10, CONTROL);
    undecided(stuck.records().judge(check, 4_000), "the control is not forwarded either");
    heldUp(stuck.records().stall(1_000, 2_000).judge(check, 4_000));
  }

  @Test
  void isContentWithOneOfTwoHandingsOfAControl() {
    satisfied(
        new Handings()
            .hands(0, X, FAR, PACKET)
            .control(10, CONTROL)
            .control(1_010, CONTROL)
            .forwards(1, 1_011, NEAR, FAR, CONTROL)
            .records()
            .judge(check, 5_000));
  }

  @Test
  void isNotReachedWithoutPackets() {
    undecided(new Handings().records().judge(check, 100), "no link-local packet");
    undecided(new Handings().hands(0, X, Y, PACKET).records().judge(check, 4_000), "no control");
    undecided(
        new Handings().records().missed(0, "the control is stuck").judge(check, 100), "is stuck");
  }

  @Test
  void hasARequirementOfItsOwnForGroups() {
    var outcome =
        new Handings()
            .hands(0, X, GROUP, PACKET)
            .forwards(1, 5, X, GROUP, PACKET)
            .records()
            .judge(NotForwarded.multicast(), 4_000);
    failed(outcome, "239.39.27.1");
    assertThat(NotForwarded.multicast().criterion().requirement()).isEqualTo("RFC3927-2.7-06");
  }

  private static List<Frame> frames(Outcome outcome) {
    return ((Outcome.Violated) outcome).frames();
  }
}
