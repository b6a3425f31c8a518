// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.FIRST;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.claimed;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.conflict;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.contested;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.contestedAgain;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.defended;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.moves;

import java.util.Map;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;
import org.junit.jupiter.api.Test;

class LostAddressSilentTest {

  private static final int SECOND = FIRST + 5_000;
  private static final int END = SECOND + 11_000;
  private static final int CLIENT = 49_927;
  private static final int SERVER = 7;

  private static final Map<String, String> TO_ASKER = Map.of("address", ASKER.toString());

  private final LostAddressSilent check = new LostAddressSilent();

  private static Records moved() {
    return contestedAgain(5_000).with(moves(SECOND + 200));
  }

  private static EthernetFrame reset() {
    return new TcpSegment(SERVER, CLIENT, 1, 1, TcpSegment.RST | TcpSegment.ACK)
        .packet(X, ASKER)
        .frame(HOST, OTHER);
  }

  private static EthernetFrame connection() {
    return new TcpSegment(CLIENT, SERVER, 1, 0, TcpSegment.SYN).packet(ASKER, X).frame(OTHER, HOST);
  }

  @Test
  void isSatisfiedBySilence() {
    satisfied(moved().asks(SECOND + 4_000, X).judge(check, END));
    satisfied(contestedAgain(5_000).asks(SECOND + 4_000, X).judge(check, END));
  }

  @Test
  void isSatisfiedBySilenceOfWhoGivesTheAddressUpAtTheFirst() {
    satisfied(contested().with(moves(FIRST + 900)).judge(check, END));
    satisfied(contested().asks(FIRST + 1_000, X).judge(check, END));
  }

  @Test
  void saysNothingOfWhatWaitsWhereNothingDoes() {
    var queued = LostAddressSilent.ofQueued();
    undecided(moved().judge(queued, END), "no packet of the host waits");
    var waits = claimed().host(FIRST - 100, ArpPacket.request(HOST, X, ASKER));
    var lost = conflict(conflict(waits, FIRST).announces(X, FIRST + 10), SECOND);
    satisfied(lost.with(moves(SECOND + 200)).judge(queued, END));
  }

  @Test
  void saysNothingOfAHostThatNeverSendsWhatItIsToldToSend() {
    var told = moved();
    told.act(SECOND + 4_000, (at, mark) -> new Act.Used(at, mark, 0, "talk-ping", TO_ASKER));
    undecided(told.judge(check, SECOND + 14_000), "nothing that it is told to send");
    told.host(SECOND + 10_000, ArpPacket.request(HOST, Y, ASKER));
    satisfied(told.judge(check, SECOND + 14_000));
  }

  @Test
  void allowsForWhatWasUnderWay() {
    satisfied(
        contestedAgain(5_000).answers(SECOND + 100, X).with(moves(SECOND + 200)).judge(check, END));
  }

  @Test
  void accusesWhoGoesOnUsingIt() {
    var late = contestedAgain(5_000).answers(SECOND + 101, X).with(moves(SECOND + 200));
    failed(late.judge(check, END), "holds on to the lost address");
    failed(moved().answers(SECOND + 5_000, X).judge(check, END), "holds on");
  }

  @Test
  void accusesWhoAnswersAfterItHasMovedAtTheFirst() {
    var moved = contested().with(moves(FIRST + 900));
    satisfied(contested().answers(FIRST + 500, X).with(moves(FIRST + 900)).judge(check, END));
    failed(moved.answers(FIRST + 5_000, X).judge(check, END), "holds on");
  }

  @Test
  void accusesWhoLeavesLateAndUsesItMeanwhile() {
    var late = contestedAgain(5_000).answers(SECOND + 2_000, X).with(moves(SECOND + 12_000));
    failed(late.judge(check, SECOND + 20_000), "holds on");
  }

  @Test
  void leavesWhoDefendsItAgainToAnother() {
    var records = contestedAgain(5_000).announces(X, SECOND + 200);
    undecided(records.judge(check, END), "never gives", "second-conflict-moves");
    var late = records.with(moves(SECOND + 12_000));
    undecided(late.judge(check, SECOND + 30_000), "never gives", "second-conflict-moves");
  }

  @Test
  void allowsForResetsOfConnections() {
    satisfied(moved().frame(SECOND + 4_000, true, reset()).judge(check, END));
  }

  @Test
  void accusesWhoRefusesNewConnections() {
    var records = moved().frame(SECOND + 4_000, false, connection());
    failed(records.frame(SECOND + 4_001, true, reset()).judge(check, END), "TCP");
  }

  @Test
  void leavesWhoProbesItAnewToAnother() {
    var records = contestedAgain(5_000).probes(X, SECOND + 900, SECOND + 2_400);
    undecided(records.announces(X, SECOND + 5_000).judge(check, END), "again", "replacement-new");
    var first = contested().probes(X, FIRST + 900, FIRST + 2_400);
    undecided(first.judge(check, END), "again", "replacement-new");
  }

  @Test
  void accusesUseBeforeItIsProbedAnew() {
    var records = contestedAgain(5_000).answers(SECOND + 500, X);
    failed(records.probes(X, SECOND + 900, SECOND + 2_400).judge(check, END), "holds on");
  }

  @Test
  void isUndecidedWhereItIsNotLost() {
    undecided(defended().judge(check, FIRST + 40_000), "no second conflict");
  }

  @Test
  void watchesWhatFollows() {
    pending(moved().judgeOpen(check, SECOND + 4_000), SECOND + 6_000);
  }

  @Test
  void isUndecidedWhereTheMachineStalled() {
    var records = contestedAgain(5_000).answers(SECOND + 400, X).with(moves(SECOND + 500));
    heldUp(records.stall(SECOND + 300, 300).judge(check, END));
    failed(records.stall(SECOND + 300, 299).judge(check, END), "holds on");
  }
}
