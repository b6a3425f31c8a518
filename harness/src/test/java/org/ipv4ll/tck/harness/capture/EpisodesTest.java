// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.capture.Written.HOST;
import static org.ipv4ll.tck.harness.capture.Written.NEXT;
import static org.ipv4ll.tck.harness.capture.Written.OTHER;
import static org.ipv4ll.tck.harness.capture.Written.OWN;
import static org.ipv4ll.tck.harness.capture.Written.PEER;
import static org.ipv4ll.tck.harness.capture.Written.capture;

import java.nio.file.Path;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is held against a host, and what is not because the capture cannot tell. */
class EpisodesTest {

  @TempDir private Path directory;

  private Opinion opinion(Written written, String... linkUps) {
    return Opinion.of(written.pcap(directory.resolve("capture.pcap")), linkUps);
  }

  @Test
  void aClaimByTheBookPasses() {
    var opinion = opinion(capture().claims(OWN, 10).sends(OWN, 20, 30));
    assertThat(opinion.verdict()).isEqualTo(Verdict.PASS);
    assertThat(opinion.checks(Verdict.PASS))
        .contains("probe-count", "announce-wait", "announcement-interval", "used-before-claim");
  }

  @Test
  void anAnnouncementThatComesTooEarlyIsShownByItsFrames() {
    var opinion =
        opinion(capture().probes(OWN, 10, 11.5, 13).announces(OWN, 14, 16).sends(OWN, 30));
    assertThat(opinion.checks(Verdict.FAIL)).containsExactly("announce-wait");
    assertThat(opinion.frames("announce-wait")).containsExactly(5, 4);
  }

  @Test
  void probesBeforeTheCaptureBeganMayBeMissing() {
    var early = capture().probes(OWN, 0.5, 2).announces(OWN, 4.01, 6.01).sends(OWN, 20);
    var opinion = opinion(early);
    assertThat(opinion.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(opinion.checks(Verdict.FAIL)).isEmpty();
    assertThat(opinion(early, "0.1").checks(Verdict.FAIL)).containsExactly("probe-count");
  }

  @Test
  void anAddressMayHaveBeenTestedBeforeTheCaptureBegan() {
    var unprobed = capture().announces(OWN, 30, 32).sends(OWN, 40, 50);
    var opinion = opinion(unprobed);
    assertThat(opinion.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(opinion.checks(Verdict.INCONCLUSIVE)).containsExactly("tested-before-use");
    assertThat(opinion(unprobed, "25").checks(Verdict.FAIL)).containsExactly("tested-before-use");
  }

  @Test
  void whoProbesItsOwnAddressAnewHasANewLife() {
    var opinion = opinion(capture().claims(OWN, 10).sends(OWN, 20).claims(OWN, 25).sends(OWN, 40));
    assertThat(opinion.verdict()).isEqualTo(Verdict.PASS);
    assertThat(opinion.result().steps()).filteredOn(s -> s.contains("begins to test")).hasSize(2);
  }

  @Test
  void useInTheMiddleOfATestIsBrokenWhateverCameBefore() {
    var opinion = opinion(capture().sends(OWN, 9.9).claims(OWN, 10).sends(OWN, 10.2, 10.6, 30));
    assertThat(opinion.checks(Verdict.FAIL)).isEmpty();
    var late = capture().sends(OWN, 9.9).probes(OWN, 10, 11.5).sends(OWN, 12).probes(OWN, 13);
    assertThat(opinion(late.announces(OWN, 15.1, 17.1).sends(OWN, 30)).checks(Verdict.FAIL))
        .containsExactly("used-before-claim");
  }

  @Test
  void oneAnnouncementIsBrokenOnlyWhereTheHostIsHeardLater() {
    var once = capture().probes(OWN, 10, 11.5, 13).announces(OWN, 15.1);
    assertThat(opinion(once.at(60, ArpPacket.request(OTHER, PEER, NEXT))).checks(Verdict.FAIL))
        .isEmpty();
    var heard = capture().probes(OWN, 10, 11.5, 13).announces(OWN, 15.1).sends(OWN, 30);
    assertThat(opinion(heard).checks(Verdict.FAIL)).containsExactly("announcement-count");
  }

  @Test
  void aProbeThatTheCaptureLostIsNotHeldAgainstTheHost() {
    var opinion = opinion(capture().probes(OWN, 10, 13).announces(OWN, 15.1, 17.1).sends(OWN, 30));
    assertThat(opinion.checks(Verdict.FAIL)).isEmpty();
    assertThat(opinion.checks(Verdict.INCONCLUSIVE)).contains("probe-count");
  }

  @Test
  void aConflictWhileProbingIsThatOfAnotherStation() {
    var conflict = new ArpPacket(ArpPacket.REPLY, OTHER, OWN, HOST, PEER);
    var heeded = capture().probes(OWN, 10).at(10.2, conflict).claims(NEXT, 10.9).sends(NEXT, 40);
    var opinion = opinion(heeded);
    assertThat(opinion.verdict()).isEqualTo(Verdict.PASS);
    assertThat(opinion.checks(Verdict.PASS)).contains("reply-is-conflict", "next-candidate");
    var ignored = capture().probes(OWN, 10).at(10.2, conflict).probes(OWN, 11.5, 13);
    assertThat(opinion(ignored.announces(OWN, 15.1, 17.1).sends(OWN, 40)).checks(Verdict.FAIL))
        .containsExactly("reply-is-conflict");
  }

  @Test
  void whatIsSentToAThirdStationIsNoConflict() {
    var elsewhere = new ArpPacket(ArpPacket.REPLY, OTHER, OWN, OTHER, PEER);
    var third = elsewhere.unicast(MacAddress.parse("02:00:5e:00:53:03"));
    var opinion =
        opinion(
            capture()
                .probes(OWN, 10)
                .at(10.2, third)
                .probes(OWN, 11.5, 13)
                .announces(OWN, 15.1, 17.1)
                .sends(OWN, 40));
    assertThat(opinion.verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void anAddressInUseIsDefendedOnceWithinTenSeconds() {
    var conflict = ArpPacket.announcement(OTHER, OWN);
    var once = capture().claims(OWN, 10).at(100, conflict).announces(OWN, 100.1).sends(OWN, 130);
    var opinion = opinion(once);
    assertThat(opinion.checks(Verdict.PASS)).contains("conflict-heeded", "defence-form");
    assertThat(opinion.verdict()).isEqualTo(Verdict.PASS);
    var twice =
        capture()
            .claims(OWN, 10)
            .at(100, conflict)
            .announces(OWN, 100.1)
            .at(104, conflict)
            .announces(OWN, 104.1)
            .sends(OWN, 120, 600);
    assertThat(opinion(twice).checks(Verdict.FAIL)).contains("second-conflict-moves");
  }

  @Test
  void separateConflictsAreJudgedOneByOne() {
    var conflict = ArpPacket.announcement(OTHER, OWN);
    var written = capture().claims(OWN, 10);
    for (int round = 1; round <= 3; round++) {
      written.at(round * 100, conflict).announces(OWN, round * 100 + 0.1);
    }
    var opinion = opinion(written.sends(OWN, 400));
    assertThat(opinion.verdict()).isEqualTo(Verdict.PASS);
    assertThat(opinion.result().checks())
        .filteredOn(check -> check.id().equals("conflict-heeded"))
        .allMatch(check -> check.text().startsWith("kept 3 times"));
  }

  @Test
  void unicastArpIsBrokenInTheMiddleOfALifeToo() {
    var reply = new ArpPacket(ArpPacket.REPLY, HOST, OWN, OTHER, PEER);
    var opinion = opinion(capture().sends(OWN, 5).at(6, reply.unicast(OTHER)).sends(OWN, 20));
    assertThat(opinion.checks(Verdict.FAIL)).containsExactly("reply-broadcast");
  }

  @Test
  void framesThatAreThereTwiceCountOnce() {
    var written = new Written();
    for (var packet : capture().claims(OWN, 10).sends(OWN, 30).packets()) {
      var frame = EthernetFrame.decode(packet.octets()).orElseThrow();
      written.at(packet.at(), frame).at(packet.at() + 0.0005, frame);
    }
    var opinion = opinion(written);
    assertThat(opinion.verdict()).isEqualTo(Verdict.PASS);
    assertThat(opinion.notes()).anyMatch(note -> note.startsWith("7 frames are copies"));
  }

  @Test
  void aHostThatGetsALeaseNeedNoAddress() {
    var routable = Ipv4Address.parse("192.0.2.5");
    var opinion =
        opinion(
            capture()
                .probes(OWN, 10)
                .at(10.3, ArpPacket.announcement(HOST, routable))
                .at(60, ArpPacket.request(HOST, routable, routable.plus(1))));
    assertThat(opinion.verdict()).isEqualTo(Verdict.PASS);
  }

  /** A host whose link went down after it had defended its address tests it again, as it should. */
  @Test
  void aDefendedAddressMayBeTestedAnew() {
    var conflict = ArpPacket.announcement(OTHER, OWN);
    var written =
        capture()
            .claims(OWN, 10)
            .at(60, conflict)
            .announces(OWN, 60.1)
            .probes(OWN, 70, 71.5, 73)
            .announces(OWN, 75.01, 77.01)
            .sends(OWN, 100);
    assertThat(opinion(written).checks(Verdict.FAIL)).isEmpty();
  }

  /** Two daemons on one interface each test an address, and neither makes a slip. */
  @Test
  void twoTestsMayRunSideBySide() {
    var opinion =
        opinion(
            capture()
                .probes(NEXT, 10)
                .probes(OWN, 10.5, 11.6)
                .probes(NEXT, 11.8)
                .probes(OWN, 13)
                .probes(NEXT, 13.5)
                .announces(OWN, 15.01)
                .announces(NEXT, 15.51)
                .announces(OWN, 17.01)
                .announces(NEXT, 17.51)
                .sends(OWN, 40));
    assertThat(opinion.checks(Verdict.FAIL)).isEmpty();
    var slip = capture().probes(OWN, 10, 11.5).probes(NEXT, 12).probes(OWN, 13);
    assertThat(opinion(slip.announces(OWN, 15.01, 17.01).sends(OWN, 40)).checks(Verdict.FAIL))
        .containsExactly("probe-target-ip");
  }

  @Test
  void whatOneHostSaysTwiceAtOnceMayBeACopy() {
    var written = capture().probes(OWN, 10, 11.5, 13).announces(OWN, 15.01, 15.0105);
    var opinion = opinion(written.sends(OWN, 30));
    assertThat(opinion.checks(Verdict.FAIL)).isEmpty();
    assertThat(opinion.checks(Verdict.INCONCLUSIVE)).contains("announcement-count");
  }
}
