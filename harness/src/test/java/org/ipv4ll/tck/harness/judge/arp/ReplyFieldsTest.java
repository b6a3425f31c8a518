// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.arp;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Z;
import static org.ipv4ll.tck.harness.judge.arp.Asking.FIRST;
import static org.ipv4ll.tck.harness.judge.arp.Asking.asked;
import static org.ipv4ll.tck.harness.judge.arp.Asking.claimed;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.junit.jupiter.api.Test;

class ReplyFieldsTest {

  private static final int END = FIRST + 10_000;

  private final ReplyFields check = new ReplyFields();

  private Outcome judge(ArpPacket reply) {
    return asked(claimed(), FIRST, 1).host(FIRST + 1, reply).judge(check, END);
  }

  @Test
  void isSatisfiedByTheReplyOfRfc826() {
    satisfied(judge(new ArpPacket(ArpPacket.REPLY, HOST, X, OTHER, ASKER)));
  }

  @Test
  void allowsForAnyTargetHardwareAddress() {
    satisfied(judge(new ArpPacket(ArpPacket.REPLY, HOST, X, MacAddress.BROADCAST, ASKER)));
  }

  @Test
  void accusesAnotherHardwareAddress() {
    var reply = new ArpPacket(ArpPacket.REPLY, SECOND, X, OTHER, ASKER);
    var said = asked(claimed(), FIRST, 1).frame(FIRST + 1, true, reply.broadcast().from(HOST));
    failed(said.judge(check, END), "hardware address");
  }

  @Test
  void accusesAnotherTarget() {
    failed(judge(new ArpPacket(ArpPacket.REPLY, HOST, X, OTHER, X)), "not meant for the asker");
  }

  @Test
  void leavesWhoDoesNotAnswerToAnother() {
    var silent = asked(claimed(), FIRST, 1);
    pending(silent.judgeOpen(check, FIRST + 1), END);
    undecided(silent.judge(check, END), "no answer", "arp-answer");
    undecided(claimed().judge(check, END), "nobody asked");
  }

  /** Each asker gets a reply of its own; the text sets no time and no order for them. */
  @Test
  void leavesAReplyToAnotherAskerToThatAsker() {
    var other = ArpPacket.request(SECOND, Z, X);
    var both = claimed().tester(FIRST - 100, other);
    asked(both, FIRST, 1).host(FIRST + 1, ArpPacket.reply(HOST, other));
    pending(both.judgeOpen(check, FIRST + 2), END);
    undecided(both.judge(check, END), "no answer", "arp-answer");
    satisfied(both.answers(FIRST + 3, X).judge(check, END));
  }

  @Test
  void allowsForAnUnaskedReplyBesideTheAnswer() {
    var unasked = new ArpPacket(ArpPacket.REPLY, HOST, X, HOST, X);
    var record = asked(claimed(), FIRST, 1).host(FIRST + 1, unasked);
    pending(record.judgeOpen(check, FIRST + 2), END);
    satisfied(record.answers(FIRST + 3, X).judge(check, END));
  }
}
