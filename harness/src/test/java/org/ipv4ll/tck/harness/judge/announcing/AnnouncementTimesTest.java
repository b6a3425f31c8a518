// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.announcing;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import java.time.Duration;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

/** The wait before the first announcement, and the interval to the second. */
class AnnouncementTimesTest {

  private static final Duration TWO = Duration.ofSeconds(2);

  private final AnnounceWait least = AnnounceWait.atLeast(TWO);
  private final AnnounceWait most = AnnounceWait.atMost(TWO);
  private final AnnouncementInterval interval = new AnnouncementInterval(TWO);

  /** Tested at 0, 1.5 and 3 s. */
  private final Records record = new Records().probes(X, 0, 1_500, 3_000);

  @Test
  void theWaitMayMissByTheSlack() {
    record.announces(X, 4_980);
    satisfied(record.judge(least, 6_000));
    satisfied(new Records().probes(X, 0, 1_500, 3_000).announces(X, 5_100).judge(most, 6_000));
  }

  @Test
  void anEarlyAnnouncementIsAccused() {
    failed(record.announces(X, 4_979).judge(least, 6_000), "last probe→announcement 1");
  }

  @Test
  void aLateOneIsWarnedOf() {
    record.announces(X, 15_000);
    warned(record.judge(most, 16_000), "12 s");
    satisfied(record.judge(least, 16_000));
  }

  @Test
  void whatTheUncertaintyStraddlesIsUndecided() {
    undecided(record.uncertainty(5).announces(X, 4_985).judge(least, 6_000), "straddles");
  }

  @Test
  void whatAStallExplainsIsUndecided() {
    heldUp(record.stall(3_000, 1_000).announces(X, 4_200).judge(least, 6_000));
  }

  @Test
  void anAnswerBeforeTheAnnouncementIsNoAnnouncement() {
    satisfied(record.asks(4_000, X).answers(4_001, X).announces(X, 5_000).judge(least, 6_000));
  }

  @Test
  void everyClaimCounts() {
    record.announces(X, 5_000, 7_000).probes(Y, 20_000, 21_500, 23_000).announces(Y, 24_000);
    failed(record.judge(least, 30_000), "1 s");
  }

  @Test
  void withoutAnAnnouncementTheWaitIsNotReached() {
    undecided(record.judge(least, 20_000), "no announcement", "announcement-count");
    undecided(
        new Records().announces(X, 0).judge(least, 20_000), "no announcement", "tested-before-use");
  }

  @Test
  void theIntervalMayMissByTheSlack() {
    satisfied(record.announces(X, 5_000, 6_980).judge(interval, 8_000));
    satisfied(
        new Records().probes(X, 0, 1_500, 3_000).announces(X, 5_000, 7_100).judge(interval, 8_000));
  }

  @Test
  void aShortOrLongIntervalIsAccused() {
    failed(record.announces(X, 5_000, 6_979).judge(interval, 20_000), "announcement 1→2");
    failed(
        new Records().probes(X, 0, 1_500, 3_000).announces(X, 5_000, 9_000).judge(interval, 20_000),
        "4 s");
  }

  @Test
  void anAnnouncementForAnotherReasonBetweenThemDoesNotMatter() {
    record.announces(X, 5_000).tester(5_700, ArpPacket.probe(OTHER, X)).announces(X, 5_701);
    satisfied(record.announces(X, 7_000).judge(interval, 20_000));
  }

  @Test
  void onlyAnAnnouncementWhenAskedInPlaceOfTheOneThatIsDueIsAccused() {
    record.announces(X, 5_000).asks(5_700, X).announces(X, 5_701);
    failed(record.judge(interval, 20_000), "701 ms");
  }

  @Test
  void aDefenceIsNoSecondOne() {
    record.announces(X, 5_000).tester(5_700, ArpPacket.announcement(OTHER, X)).announces(X, 5_701);
    pending(record.judgeOpen(interval, 8_000), 19_000);
    undecided(record.judge(interval, 20_000), "no second", "announcement-count");
  }

  @Test
  void whoeverMovesOwesNoSecondOne() {
    record.announces(X, 5_000).asks(5_700, X).announces(X, 5_701).probes(Y, 6_000);
    undecided(record.judge(interval, 20_000), "no announcement was seen");
  }

  @Test
  void aUseAfterTheAnnouncementIsRight() {
    satisfied(record.announces(X, 5_000).judge(new AnnouncedBeforeUse(), 6_000));
  }

  @Test
  void aUseAfterTheClaimIsTold() {
    satisfied(record.asks(5_000, X).answers(5_001, X).judge(new AnnouncedBeforeUse(), 6_000));
  }

  @Test
  void aUseBeforeTheClaimIsWarnedOf() {
    record.asks(4_000, X).answers(4_001, X);
    warned(record.judge(new AnnouncedBeforeUse(), 6_000), "before it is claimed");
  }

  @Test
  void aUseThatAStallMayHaveDelayedProbesOfIsUndecided() {
    heldUp(
        record
            .stall(3_000, 1_500)
            .asks(4_000, X)
            .answers(4_001, X)
            .judge(new AnnouncedBeforeUse(), 6_000));
  }
}
