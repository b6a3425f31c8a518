// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.arp;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.arp.Asking.FIRST;
import static org.ipv4ll.tck.harness.judge.arp.Asking.asked;
import static org.ipv4ll.tck.harness.judge.arp.Asking.claimed;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class ArpAnswerTest {

  private static final int END = FIRST + 10_000;

  private final ArpAnswer check = new ArpAnswer();

  @Test
  void isSatisfiedByAnAnswer() {
    satisfied(asked(claimed(), FIRST, 1).answers(FIRST + 1_100, X).judge(check, END));
  }

  @Test
  void isSatisfiedByTheAnswerToASingleQuestion() {
    var records = claimed().stimulus(FIRST, ArpPacket.request(OTHER, ASKER, X));
    satisfied(records.answers(FIRST + 1, X).judge(check, END));
  }

  /** What has made it go is what another check asks about. */
  @Test
  void saysNothingOfAHostThatHasLeftItsAddressForNoConflict() {
    var moved = asked(claimed().probes(Y, FIRST - 1_000), FIRST, 10);
    undecided(moved.judge(check, END), "has left", "odd-packet-in-use-no-conflict");
  }

  @Test
  void warnsOfALateAnswer() {
    warned(asked(claimed(), FIRST, 2).answers(FIRST + 1_101, X).judge(check, END), "1.101 s");
    warned(asked(claimed(), FIRST, 10).answers(FIRST + 9_500, X).judge(check, END), "9.5 s");
  }

  @Test
  void accusesWhoNeverAnswers() {
    failed(asked(claimed(), FIRST, 10).judge(check, END), "asked for 10 times");
    failed(asked(claimed(), FIRST, 1).judge(check, END), "asked for once");
  }

  @Test
  void countsAnswersForTheAddressOnly() {
    failed(asked(claimed(), FIRST, 1).answers(FIRST + 10, Y).judge(check, END), "no answer");
  }

  @Test
  void judgesTheLastQuestion() {
    var first = asked(claimed(), FIRST, 1).answers(FIRST + 1, X);
    failed(asked(first, FIRST + 20_000, 1).judge(check, END + 20_000), "no answer");
  }

  @Test
  void awaitsAnAnswer() {
    pending(asked(claimed(), FIRST, 1).judgeOpen(check, FIRST + 1_000), END);
  }

  @Test
  void leavesWhoAnswersNobodyToOthers() {
    var twice = asked(asked(claimed(), FIRST, 10), FIRST + 20_000, 10);
    undecided(twice.judge(check, END + 20_000), "nobody else", "defended-address-answered");
  }

  @Test
  void asksNothingOfWhoHasLostTheAddress() {
    var contested = claimed().tester(15_000, ArpPacket.announcement(OTHER, X)).probes(Y, 15_500);
    satisfied(asked(contested, FIRST, 1).judge(check, END));
  }

  @Test
  void isUndecidedWhereTheAddressIsLeftForNoReason() {
    undecided(asked(claimed(), FIRST, 1).probes(Y, FIRST + 500).judge(check, END), "left");
  }

  @Test
  void isUndecidedWithoutAClaimOrAQuestion() {
    undecided(new Records().judge(check, END), "no address", "tested-before-use");
    undecided(claimed().judge(check, END), "nobody asked");
  }

  @Test
  void isUndecidedWhereTheMachineStalled() {
    heldUp(asked(claimed(), FIRST, 10).stall(FIRST + 500, 1_000).judge(check, END));
  }
}
