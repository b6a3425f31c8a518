// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;
import org.junit.jupiter.api.Test;

class TestedBeforeUseTest {

  private static final Ipv4Packet PACKET = IcmpEcho.request(1, 1).packet(Y, X.beside());

  private final TestedBeforeUse check = new TestedBeforeUse();
  private final Records record = new Records();

  @Test
  void isSatisfiedByOneProbe() {
    satisfied(record.probes(X, 100).announces(X, 2_100, 4_100).judge(check, 20_000));
  }

  @Test
  void saysNothingWhereNothingIsUsed() {
    undecided(record.probes(X, 100).judge(check, 20_000), "no address is used");
  }

  @Test
  void accusesWhoeverOnlyAnnounces() {
    failed(record.announces(X, 100, 2_100).judge(check, 20_000), X + " is put to use");
  }

  @Test
  void accusesWhoeverSendsFromAnUntestedAddress() {
    failed(record.host(100, ArpPacket.request(HOST, X, Y)).judge(check, 200), "without a probe");
  }

  @Test
  void accusesWhoeverAnswersForWhatHeIsKnownToHold() {
    record.act(20_000, (at, mark) -> new Act.Held(at, mark, 0, X));
    failed(record.host(20_001, answer(X)).judge(check, 30_000), X + " is put to use");
  }

  @Test
  void saysNothingOfWhoAnswersForAnotherAddress() {
    record.act(20_000, (at, mark) -> new Act.Held(at, mark, 0, Y));
    undecided(record.host(20_001, answer(X)).judge(check, 30_000), "after no link-local address");
  }

  @Test
  void sparesWhoeverProbedWhatHeIsKnownToHold() {
    record.claim(X, 100).act(20_000, (at, mark) -> new Act.Held(at, mark, 0, X));
    satisfied(record.host(20_001, answer(X)).judge(check, 30_000));
  }

  private static ArpPacket answer(Ipv4Address address) {
    return new ArpPacket(ArpPacket.REPLY, HOST, address, OTHER, ASKER);
  }

  @Test
  void waitsUntilItIsCertainThatNoProbesWereMeant() {
    pending(record.announces(X, 100).judgeOpen(check, 5_000), 12_100);
  }

  @Test
  void saysNothingOfAnAddressThatWasGivenUpBeforeThat() {
    undecided(
        record.announces(X, 100).probes(Y, 1_000).judge(check, 20_000), "", "probe-sender-ip");
  }

  @Test
  void leavesProbesWithASenderToTheirCheck() {
    undecided(
        record.announces(X, 0, 1_500, 3_000, 5_000, 7_000).judge(check, 20_000),
        "is no probe",
        "probe-sender-ip");
  }

  @Test
  void leavesProbesThatAreRepliesToTheirCheck() {
    var reply = new ArpPacket(ArpPacket.REPLY, HOST, Ipv4Address.ANY, MacAddress.ZERO, X);
    undecided(
        record.host(0, reply).announces(X, 3_500).judge(check, 20_000), "", "probe-broadcast");
  }

  @Test
  void leavesProbesThatAskForNobodyToTheirCheck() {
    undecided(
        record.probes(Ipv4Address.ANY, 0).announces(X, 3_500).judge(check, 20_000),
        "",
        "probe-target-ip");
  }

  @Test
  void leavesTheAnnouncementOfAnotherAddressToItsCheck() {
    undecided(
        record.probes(X, 0, 1_500, 3_000).announces(Y, 5_000, 7_000).judge(check, 20_000),
        "another address was tested",
        "announcement-addresses");
  }

  @Test
  void takesNoAnswerForOthersForAUse() {
    record.probes(X, 100).asks(200, Y).answers(201, Y).announces(X, 2_100);
    satisfied(record.judge(check, 20_000));
  }

  @Test
  void takesNoPacketOfOthersForAUse() {
    var heard = PACKET.frame(OTHER, HOST);
    var passedOn = PACKET.frame(HOST, OTHER);
    record.claim(X, 0).frame(9_000, false, heard).frame(9_001, true, passedOn);
    satisfied(record.judge(check, 20_000));
    var sent = new Records().claim(X, 0).frame(9_000, true, passedOn).frame(9_001, false, heard);
    failed(sent.judge(check, 20_000), Y + " is put to use without a probe");
  }

  @Test
  void leavesAnAddressThatOutlivesALossOfCarrierToItsCheck() {
    record.claim(X, 0).flap(10_000, 20_000).asks(30_000, X);
    undecided(
        record.announces(X, 30_001).judge(check, 50_000), "before the cable", "replug-probes");
  }

  @Test
  void overlooksABriefLossOfCarrier() {
    record.claim(X, 0).flap(10_000, 12_000).announces(X, 14_000);
    satisfied(record.judge(check, 50_000));
  }

  @Test
  void accusesAnAddressThatOutlivesARestart() {
    failed(record.claim(X, 0).restart(10_000).announces(X, 11_000).judge(check, 50_000), "");
  }

  @Test
  void doesNotAskForASecondTestOfAnAddressThatMayBeHeldStill() {
    record.claim(X, 0).act(10_000, Act.Epoch::new).host(11_000, ArpPacket.request(HOST, X, Y));
    undecided(record.judge(check, 50_000), "may hold the address");
  }

  @Test
  void asksForATestOfAnAddressThatIsTakenUpAgain() {
    record.claim(X, 0).act(10_000, Act.Epoch::new).announces(X, 11_000, 13_000);
    failed(record.judge(check, 50_000), "without a probe");
  }

  @Test
  void takesNoOtherStationBehindThePortForTheHost() {
    record.probes(X, 0).host(50, ArpPacket.announcement(OTHER, Y)).announces(X, 2_000);
    satisfied(record.judge(check, 50_000));
  }

  @Test
  void waitsForAHostThatHasNotBegun() {
    pending(record.judgeOpen(check, 1_000), 10_000);
    undecided(record.judge(check, 20_000), "after no link-local address");
  }
}
