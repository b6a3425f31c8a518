// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.ROUTABLE;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.FIRST;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.claimed;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.conflict;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.contested;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.contestedAgain;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.defended;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.gratuitousReply;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.limited;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.moves;

import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.junit.jupiter.api.Test;

class ConflictHeededTest {

  private static final int LONG_AFTER = FIRST + 331_000;

  private final ConflictHeeded check = new ConflictHeeded();

  @Test
  void aHostWithARoutableAddressMayGiveItsLinkLocalOneUp() {
    var record = contested();
    record.act(FIRST - 1, (at, mark) -> new Act.Used(at, mark, 0, "add-routable", Map.of()));
    undecided(record.judge(check, FIRST + 30_000), "nobody asked");
    record.asks(FIRST + 1_000, X);
    undecided(record.judge(check, FIRST + 30_000), "nothing at all is heard of the host");
    satisfied(record.answers(FIRST + 2_000, ROUTABLE).judge(check, FIRST + 30_000));
  }

  @Test
  void isSatisfiedByADefence() {
    satisfied(defended().judge(check, FIRST + 11));
  }

  @Test
  void isSatisfiedByAMove() {
    satisfied(contested().with(moves(FIRST + 900)).judge(check, FIRST + 5_000));
  }

  @Test
  void isSatisfiedByAnUntestedReplacement() {
    satisfied(contested().announces(Y, FIRST + 900).judge(check, FIRST + 5_000));
  }

  @Test
  void whoSpeaksFromAFormerAddressAndKeepsTheContestedOneHasNotMoved() {
    var record =
        conflict(new Records().claim(Y, -20_000).claim(X, 0), FIRST).announces(Y, FIRST + 9);
    failed(
        record.asks(FIRST + 2_000, X).answers(FIRST + 2_001, X).judge(check, FIRST + 11_000),
        "neither a defence nor a move");
  }

  @Test
  void whoSpeaksFromAFormerAddressAndDropsTheContestedOneHasMoved() {
    var record = conflict(new Records().claim(Y, -20_000).claim(X, 0), FIRST);
    satisfied(record.announces(Y, FIRST + 9).judge(check, FIRST + 11_000));
  }

  @Test
  void isSatisfiedByAProcedureThatBeginsAnew() {
    satisfied(contested().probes(X, FIRST + 900, FIRST + 2_400).judge(check, FIRST + 5_000));
  }

  @Test
  void isSatisfiedWhereTheHostHadMovedAtAnEarlierConflict() {
    var records = conflict(contested().with(moves(FIRST + 10)), FIRST + 5_000);
    satisfied(records.judge(check, FIRST + 40_000));
  }

  @Test
  void warnsOfALateDefence() {
    satisfied(contested().announces(X, FIRST + 1_100).judge(check, FIRST + 11_000));
    warned(contested().announces(X, FIRST + 1_101).judge(check, FIRST + 11_000), "took 1.101 s");
  }

  @Test
  void warnsOfALateMove() {
    warned(contested().with(moves(FIRST + 75_000)).judge(check, FIRST + 80_000), "took 75.0 s");
  }

  @Test
  void allowsForTheRateLimit() {
    var records = conflict(limited(10), FIRST).with(moves(FIRST + 75_000));
    satisfied(records.judge(check, FIRST + 80_000));
  }

  @Test
  void awaitsAReaction() {
    pending(contested().judgeOpen(check, FIRST + 9_999), FIRST + 10_000);
    pending(contested().startLatency(40_000).judgeOpen(check, FIRST + 9_999), FIRST + 50_000);
  }

  @Test
  void awaitsWhoeverFallsSilentForFiveMinutes() {
    pending(contested().judgeOpen(check, FIRST + 10_000), FIRST + 330_000);
  }

  @Test
  void accusesAHostThatGoesOnUsingTheAddress() {
    var records = contested().asks(FIRST + 1_000, X).answers(FIRST + 1_001, X);
    failed(records.judge(check, FIRST + 10_000), "goes on using");
  }

  @Test
  void takesAnAnswerThatWasUnderWayForNoUse() {
    var records = contested().answers(FIRST + 100, X);
    undecided(records.judge(check, FIRST + 11_000), "is none");
    pending(
        contested().asks(FIRST + 1, X).answers(FIRST + 100, X).judgeOpen(check, FIRST + 11_000),
        FIRST + 330_000);
  }

  @Test
  void accusesAHostThatNeverDoesAnything() {
    failed(contested().judge(check, LONG_AFTER), "within 330.0 s");
  }

  @Test
  void doesNotAccuseWhoMayLimitItsRate() {
    undecided(conflict(limited(10), FIRST).judge(check, LONG_AFTER), "limit");
    failed(conflict(limited(9), FIRST).judge(check, LONG_AFTER), "within 330.0 s");
  }

  @Test
  void leavesADefenceOfTheWrongFormToAnother() {
    var byReply = contested().host(FIRST + 10, gratuitousReply(X));
    undecided(byReply.judge(check, FIRST + 11_000), "is none", "defence-form");
    var byProbe = contested().probes(X, FIRST + 10);
    undecided(byProbe.judge(check, FIRST + 11_000), "is none", "defence-form");
  }

  @Test
  void takesTheAnswerToAQuestionForNoDefence() {
    var announced = claimed().stimulus(FIRST, ArpPacket.announcement(OTHER, X));
    var answer = ArpPacket.reply(HOST, ArpPacket.announcement(OTHER, X));
    failed(announced.host(FIRST + 500, answer).judge(check, FIRST + 11_000), "goes on using");
  }

  @Test
  void takesTheSecondAnnouncementForNoDefence() {
    var records = new Records().probes(X, 0, 1_500, 3_000).announces(X, 5_000);
    records.claimed(5_000, X, List.of(0, 1, 2));
    conflict(records, 6_000).announces(X, 7_000).asks(8_000, X).answers(8_001, X);
    failed(records.judge(check, 17_000), "goes on using");
  }

  @Test
  void takesAnAnnouncementByUnicastForNoDefence() {
    var unicast = ArpPacket.announcement(HOST, X).unicast(OTHER);
    var records = contested().frame(FIRST + 10, true, unicast);
    undecided(records.judge(check, FIRST + 11_000), "is none", "defence-form");
  }

  @Test
  void doesNotTakeSilenceAfterASecondConflictForNeglect() {
    satisfied(contestedAgain(5_000).asks(FIRST + 6_000, X).judge(check, LONG_AFTER));
    undecided(contestedAgain(5_000).judge(check, LONG_AFTER), "nobody", "replacement-probed");
  }

  @Test
  void accusesWhoIgnoresASecondConflict() {
    var records = contestedAgain(5_000).asks(FIRST + 6_000, X).answers(FIRST + 6_001, X);
    failed(records.judge(check, FIRST + 16_000), "goes on using");
  }

  @Test
  void isUndecidedWithoutAClaimOrAConflict() {
    undecided(new Records().judge(check, 60_000), "no address", "tested-before-use");
    undecided(claimed().judge(check, 60_000), "no conflict");
  }

  @Test
  void isUndecidedWhereTheClaimMayBeAboutAnotherAddress() {
    var announced = new Records().probes(Y, 0, 1_500, 3_000).announces(X, 5_000);
    announced.claimed(5_000, X, List.of());
    undecided(conflict(announced, FIRST).judge(check, LONG_AFTER), "not probed");
    var reply = new Records().answers(5_000, X).claimed(5_000, X, List.of());
    undecided(conflict(reply, FIRST).judge(check, LONG_AFTER), "not probed");
    var untested = new Records().announces(X, 5_000).claimed(5_000, X, List.of());
    failed(conflict(untested, FIRST).judge(check, LONG_AFTER), "neither");
  }

  @Test
  void isUndecidedWhereTheHostHadLeftBefore() {
    var records = claimed().probes(Z, 9_000, 10_500, 12_000).announces(Z, 14_000);
    undecided(conflict(records, FIRST).judge(check, 60_000), "had left");
  }

  @Test
  void isUndecidedWhereTheMachineStalled() {
    var records = contested().asks(FIRST + 1_000, X).answers(FIRST + 1_001, X);
    heldUp(records.stall(FIRST + 500, 1_000).judge(check, FIRST + 10_000));
  }

  @Test
  void accusesAnImplementationThatEndsByItself() {
    var ended = new ProcessState(ProcessState.Kind.ENDED, "SIGSEGV");
    failed(contested().process(ended).judge(check, LONG_AFTER), "SIGSEGV");
    var killed = new ProcessState(ProcessState.Kind.KILLED, "SIGKILL");
    undecided(contested().process(killed).judge(check, LONG_AFTER), "SIGKILL");
  }

  @Test
  void isAboutAFurtherHostToo() {
    var further = ConflictHeeded.byFurtherHost();
    var records = new Records().link(SECOND).on(1).claim(X, 0);
    records.tester(FIRST, ArpPacket.announcement(OTHER, X));
    pending(records.judgeOpen(further, FIRST + 1), FIRST + 10_000);
    records.tester(FIRST + 1_000, ArpPacket.request(OTHER, ASKER, X));
    records.answers(FIRST + 1_001, X);
    failed(records.judge(further, FIRST + 11_000), "goes on using");
  }

  @Test
  void asksForAFurtherHostAtLeast() {
    undecided(claimed().judge(ConflictHeeded.byFurtherHost(), 60_000), "no address");
  }
}
