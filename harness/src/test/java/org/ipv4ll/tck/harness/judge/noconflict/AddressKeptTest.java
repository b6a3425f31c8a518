// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.noconflict;

import static org.ipv4ll.tck.harness.judge.Contests.probe;
import static org.ipv4ll.tck.harness.judge.Contests.reply;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import java.util.List;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class AddressKeptTest {

  private final AddressKept unrelated = new AddressKept(AddressKept.UNRELATED);
  private final AddressKept echo = new AddressKept(AddressKept.OWN_ANNOUNCEMENT);
  private final AddressKept question = new AddressKept(AddressKept.QUESTION);

  private static ArpPacket newcomer() {
    return ArpPacket.announcement(OTHER, Y);
  }

  private static Records claimed() {
    return new Records().claim(X, 0);
  }

  @Test
  void isSatisfiedByAHostThatStays() {
    pending(claimed().stimulus(10_000, newcomer()).judgeOpen(unrelated, 11_000), 13_000);
    satisfied(claimed().stimulus(10_000, newcomer()).judge(unrelated, 13_000));
  }

  @Test
  void accusesAHostThatMoves() {
    var record = claimed().stimulus(10_000, newcomer()).probes(Y, 13_000);
    failed(record.judge(unrelated, 20_000), "gives up 169.254.7.9");
    var later = claimed().stimulus(10_000, newcomer()).probes(Y, 13_001);
    satisfied(later.judge(unrelated, 20_000));
  }

  @Test
  void warnsOfADefenceEachTime() {
    var record = claimed().stimulus(10_000, newcomer()).announces(X, 10_001);
    record.stimulus(12_000, newcomer()).announces(X, 12_001);
    warned(record.judge(unrelated, 20_000), "announces its address each time");
  }

  @Test
  void oneAnnouncementBesideMayBeChance() {
    var record = claimed().stimulus(10_000, newcomer()).announces(X, 10_001);
    satisfied(record.stimulus(12_000, newcomer()).judge(unrelated, 20_000));
    var slow = claimed().stimulus(10_000, newcomer()).announces(X, 11_101);
    satisfied(slow.judge(unrelated, 20_000));
  }

  @Test
  void aQuestionBesideIsNoneOfThePackets() {
    var record = claimed().stimulus(10_000, newcomer()).announces(X, 10_001);
    warned(record.stimulus(15_000, probe(X)).judge(unrelated, 20_000), "each time");
  }

  @Test
  void questionsAreJudgedWhereTheyAreTheMatter() {
    var record = claimed().stimulus(10_000, probe(X)).announces(X, 10_001);
    warned(record.judge(question, 20_000), "each time");
    failed(claimed().stimulus(10_000, probe(X)).probes(Y, 10_500).judge(question, 20_000), "up");
  }

  @Test
  void anEchoHasToBeOne() {
    var own = claimed().stimulus(10_000, ArpPacket.announcement(HOST, X)).probes(Y, 10_600);
    failed(own.judge(echo, 20_000), "gives up");
    var foreign = claimed().stimulus(10_000, reply(X)).probes(Y, 10_600);
    undecided(foreign.judge(echo, 20_000), "a conflict", "announcement-sender-hardware");
  }

  @Test
  void isNotReachedWithoutAnAddress() {
    undecided(new Records().judge(unrelated, 20_000), "no address", "announcement-count");
    var untested = new Records().announces(X, 0).claimed(0, X, List.of());
    undecided(untested.stimulus(10_000, newcomer()).judge(unrelated, 20_000), "no address");
  }
}
