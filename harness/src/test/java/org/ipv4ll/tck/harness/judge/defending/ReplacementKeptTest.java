// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.FIRST;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.announcement;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.contestedAgain;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.moves;

import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class ReplacementKeptTest {

  private static final int CLAIM = FIRST + 10_000;
  private static final int PACKET = CLAIM + 6_000;
  private static final int END = PACKET + 3_000;

  private final ReplacementKept check = new ReplacementKept();

  private static Records replaced() {
    return contestedAgain(5_000).with(moves(FIRST + 5_200)).announces(Y, CLAIM, CLAIM + 2_000);
  }

  private static Records heard() {
    return replaced().tester(PACKET, announcement());
  }

  @Test
  void isSatisfiedByWhoStays() {
    satisfied(heard().judge(check, END));
  }

  @Test
  void accusesWhoMoves() {
    failed(heard().probes(Z, PACKET + 500).judge(check, END), "gives up");
    failed(heard().probes(X, PACKET + 500).judge(check, END), "gives up");
  }

  @Test
  void warnsOfAnAnnouncementAfterEachPacket() {
    var twice = heard().announces(Y, PACKET + 10).tester(PACKET + 5_000, announcement());
    warned(twice.announces(Y, PACKET + 5_010).judge(check, END + 5_000), "2 times");
  }

  @Test
  void allowsForAnnouncementsThatComeByChance() {
    satisfied(heard().announces(Y, PACKET + 10).judge(check, END));
    var late = heard().announces(Y, PACKET + 1_001).tester(PACKET + 5_000, announcement());
    satisfied(late.announces(Y, PACKET + 6_001).judge(check, END + 5_000));
  }

  @Test
  void awaitsAReaction() {
    pending(heard().judgeOpen(check, PACKET + 1), END);
  }

  @Test
  void isUndecidedWithoutAReplacementOrAPacket() {
    undecided(contestedAgain(5_000).judge(check, END), "no replacement", "replacement-probed");
    undecided(replaced().judge(check, END), "nothing was heard");
  }
}
