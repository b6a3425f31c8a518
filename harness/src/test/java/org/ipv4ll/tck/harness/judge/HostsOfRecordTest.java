// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.at;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;
import org.junit.jupiter.api.Test;

/** What a record says of the hosts of a case, their interfaces and their claims. */
class HostsOfRecordTest {

  @Test
  void furtherHostsComeAfterTheInterfacesOfTheFirst() {
    var record = new Records().link(SECOND).link(OTHER).own(2).closed(0);
    assertThat(record.interfaces()).extracting(LinkRecord::mac).containsExactly(HOST, SECOND);
    assertThat(record.hosts()).extracting(LinkRecord::mac).containsExactly(HOST, OTHER);
  }

  @Test
  void aClaimCountsUntilTheInterfaceBecomesActiveAnew() {
    var claimed = new Records().claim(X, 0);
    assertThat(claimed.closed(9_000).claim()).map(Attempt::address).contains(X);
    assertThat(claimed.closed(9_000).formerClaim()).isEmpty();

    var plugged = claimed.flap(10_000, 20_000).closed(21_000);
    assertThat(plugged.claim()).isEmpty();
    assertThat(plugged.formerClaim()).map(Attempt::address).contains(X);

    var again = claimed.claim(Y, 20_000).closed(29_000);
    assertThat(again.claim()).map(Attempt::address).contains(Y);
    assertThat(again.formerClaim()).map(Attempt::address).contains(X);
  }

  @Test
  void whatIsHeldDependsOnTheMoment() {
    var link = new Records().claim(X, 0).probes(Y, 20_000).closed(30_000).links().get(0);
    assertThat(link.held(at(0), at(4_000))).isEmpty();
    assertThat(link.held(at(0), at(6_000))).map(Attempt::address).contains(X);
    assertThat(link.held(at(0), at(20_000))).isEmpty();
    assertThat(link.held(at(8_000), at(9_000))).isEmpty();
  }

  @Test
  void whatIsHeardIsNotWhatIsSaid() {
    var link = new Records().asks(0, X).answers(1, X).asks(2_000, X).closed(3_000).links().get(0);
    assertThat(link.heard(at(0))).extracting(Frame::index).containsExactly(0, 2);
    assertThat(link.heard(at(1_000))).extracting(Frame::index).containsExactly(2);
    assertThat(link.host(at(0))).extracting(Frame::index).containsExactly(1);
  }

  @Test
  void aQuestionClaimsNothing() {
    var frames =
        new Records()
            .asks(0, X)
            .tester(1, ArpPacket.probe(OTHER, X))
            .tester(2, ArpPacket.announcement(OTHER, X))
            .asks(3, Y)
            .answers(4, X)
            .closed(5)
            .frames();
    assertThat(frames).filteredOn(f -> f.asksFor(X)).extracting(Frame::index).containsExactly(0, 1);
  }
}
