// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.announcing;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

/** Operation, destination and addresses of announcements. */
class AnnouncementFormTest {

  private static final ArpPacket ANNOUNCEMENT = ArpPacket.announcement(HOST, X);

  private final Check broadcast = new AnnouncementBroadcast();
  private final Check addresses = new AnnouncementAddresses();
  private final Check senderHardware = new AnnouncementSenderHardware();
  private final Check targetHardware = new AnnouncementTargetHardware();

  /** Tested at 0, 1.5 and 3 s. */
  private final Records record = new Records().probes(X, 0, 1_500, 3_000);

  @Test
  void anAnnouncementIsRight() {
    record.announces(X, 5_000, 7_000);
    satisfied(record.judge(broadcast, 8_000));
    satisfied(record.judge(addresses, 8_000));
    satisfied(record.judge(senderHardware, 8_000));
    satisfied(record.judge(targetHardware, 8_000));
  }

  @Test
  void aUnicastOneIsAccused() {
    record.frame(5_000, true, ANNOUNCEMENT.unicast(OTHER));
    failed(record.judge(broadcast, 8_000), "not broadcast");
  }

  @Test
  void aReplyInItsPlaceIsAccused() {
    record.host(5_000, gratuitousReply());
    pending(record.judgeOpen(broadcast, 8_000), 33_000);
    failed(record.judge(broadcast, 40_000), "no request");
  }

  @Test
  void aReplyBesideItIsNot() {
    record.host(5_000, gratuitousReply()).announces(X, 5_001, 7_001);
    satisfied(record.judge(broadcast, 40_000));
  }

  @Test
  void anAnswerToAQuestionIsNoAnnouncement() {
    record.asks(5_500, X).answers(5_501, X);
    undecided(record.judge(broadcast, 40_000), "no announcement", "announcement-count");
  }

  @Test
  void aDefenceIsNoAnnouncement() {
    record.tester(6_000, ArpPacket.announcement(OTHER, X)).announces(X, 6_001);
    undecided(record.judge(broadcast, 40_000), "no announcement", "announcement-count");
  }

  @Test
  void oneWithoutASenderIsAccused() {
    failed(record.probes(X, 5_000, 7_000).judge(addresses, 40_000), "no sender IP address");
  }

  @Test
  void oneThatAsksForNobodyIsAccused() {
    record.host(5_000, ArpPacket.request(HOST, X, Ipv4Address.ANY));
    failed(record.judge(addresses, 40_000), "asks for another address");
  }

  @Test
  void oneThatAsksTwiceForTheRouterIsAccused() {
    record.host(5_000, ArpPacket.request(HOST, X, Y)).host(7_000, ArpPacket.request(HOST, X, Y));
    failed(record.judge(addresses, 40_000), "asks for another address");
  }

  @Test
  void aQuestionIsNoAnnouncement() {
    record.host(5_000, ArpPacket.request(HOST, X, Y)).host(6_000, ArpPacket.request(HOST, X, Y));
    undecided(record.judge(addresses, 40_000), "no announcement", "announcement-count");
  }

  @Test
  void oneOfAnotherAddressThanWasTestedIsAccused() {
    failed(record.announces(Y, 5_000, 7_000).judge(addresses, 40_000), "than was tested: ");
  }

  @Test
  void aForeignSenderHardwareAddressIsAccused() {
    record.frame(5_000, true, ArpPacket.announcement(OTHER, X).broadcast().from(HOST));
    failed(record.judge(senderHardware, 8_000), "not that of its interface");
  }

  @Test
  void aTargetHardwareAddressIsWarnedOf() {
    record.host(5_000, new ArpPacket(ArpPacket.REQUEST, HOST, X, MacAddress.BROADCAST, X));
    warned(record.judge(targetHardware, 8_000), "not zero");
  }

  @Test
  void anAnnouncementIsWaitedFor() {
    pending(record.judgeOpen(addresses, 8_000), 33_000);
    undecided(new Records().judge(addresses, 40_000), "no announcement", "tested-before-use");
  }

  private static ArpPacket gratuitousReply() {
    return new ArpPacket(ArpPacket.REPLY, HOST, X, MacAddress.BROADCAST, X);
  }
}
