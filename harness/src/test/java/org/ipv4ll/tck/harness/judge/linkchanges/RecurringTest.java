// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.linkchanges;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import java.util.List;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;
import org.junit.jupiter.api.Test;

class RecurringTest {

  private final NoPeriodicProbes probes = new NoPeriodicProbes();
  private final NoPeriodicAnnouncements announcements = new NoPeriodicAnnouncements();

  /** Claimed at 5 s, watched from 10 s on. */
  private final Records watched = new Records().claim(X, 0).act(10_000, Act.Watched::new);

  @Test
  void isSatisfiedBySilence() {
    satisfied(watched.judge(probes, 70_000));
    satisfied(watched.judge(announcements, 70_000));
  }

  @Test
  void isNotReachedByAHostThatIsNotThereAnyMore() {
    watched
        .asks(70_000, X)
        .act(70_000, (at, mark) -> new Act.Asked(at, mark, X, List.of(mark - 1)));
    pending(watched.judgeOpen(probes, 71_000), 80_000);
    undecided(watched.judge(probes, 80_000), "nothing is heard of the host", "arp-answer");
    satisfied(watched.answers(70_001, X).judge(probes, 80_000));
    failed(watched.probes(X, 71_000, 82_000).judge(probes, 90_000), "again and again");
  }

  @Test
  void takesOneTestOfTheAddressForOddAndTwoForPeriodic() {
    watched.probes(X, 40_000, 41_500, 43_000);
    warned(watched.judge(probes, 110_000), "a probe for the claimed address");
    failed(watched.probes(X, 70_000).judge(probes, 110_000), "again and again");
  }

  @Test
  void takesProbesThatNeverEndForPeriodic() {
    watched.probes(X, 11_000, 12_500, 14_000, 15_500, 17_000, 18_500, 20_000, 21_500);
    failed(watched.judge(probes, 70_000), "again and again");
  }

  @Test
  void watchesForASecondTestAsLongAsTheFirstTook() {
    pending(watched.probes(X, 40_000).judgeOpen(probes, 70_000), 110_000);
    var later = new Records().claim(X, 0).act(10_000, Act.Watched::new).probes(X, 305_000);
    pending(later.judgeOpen(probes, 310_000), 615_000);
  }

  @Test
  void countsNoProbesForAnotherAddress() {
    satisfied(watched.probes(Y, 40_000, 60_000).judge(probes, 70_000));
  }

  @Test
  void takesOneAnnouncementForNothingAndTwoForPeriodic() {
    watched.announces(X, 40_000);
    satisfied(watched.judge(announcements, 110_000));
    warned(watched.announces(X, 70_000).judge(announcements, 140_000), "again and again");
  }

  @Test
  void takesAnUnaskedReplyForAnAnnouncement() {
    watched.answers(40_000, X).answers(70_000, X);
    warned(watched.judge(announcements, 140_000), "again and again");
  }

  @Test
  void sparesAnswersAndDefences() {
    watched.asks(30_000, X).answers(30_001, X).asks(50_000, X).answers(50_001, X);
    watched.tester(65_000, ArpPacket.announcement(OTHER, X)).announces(X, 65_001);
    satisfied(watched.judge(announcements, 70_000));
  }

  @Test
  void sparesTheAnnouncementsOfAReplacement() {
    satisfied(watched.claim(Y, 20_000).judge(announcements, 70_000));
  }

  @Test
  void looksAtEveryHostOfLinksThatBecameOne() {
    var joined = new Records().claim(X, 0).link(OTHER).on(1).claim(Y, 0);
    joined.act(10_000, Act.Joined::new).announces(Y, 40_000, 70_000);
    warned(joined.judge(announcements, 140_000), "again and again");
  }

  @Test
  void isNotReachedWithoutAClaim() {
    var silent = new Records().probes(X, 0).act(10_000, Act.Watched::new);
    undecided(silent.judge(probes, 70_000), "no address was claimed", "tested-before-use");
    undecided(
        new Records().claim(X, 0).judge(probes, 9_000), "no address was claimed", "next-candidate");
  }

  /** Each start is an event after which an address is tested (584-592). */
  @Test
  void sparesWhatIsTestedBecauseTheInterfaceBecameActive() {
    watched.restart(20_000).claim(X, 20_500).restart(50_000).claim(X, 50_700);
    satisfied(watched.judge(probes, 200_000));
    satisfied(watched.judge(announcements, 200_000));
    failed(watched.probes(X, 80_000, 95_000).judge(probes, 200_000), "again and again");
  }
}
