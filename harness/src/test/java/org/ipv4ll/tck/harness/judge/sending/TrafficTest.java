// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.FAR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.NEAR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.REMOTE;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.station;

import java.util.Map;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.Test;

class TrafficTest {

  private final TrafficRecords records = TrafficRecords.claimed();

  private Traffic traffic() {
    return new Traffic(records.records().closed(60_000));
  }

  @Test
  void occasionsAreWhatTheHostIsToldAndWhatItIsAsked() {
    records.told(12_000, NEAR).asked(10_000, FAR, X).used(11_000, "no-link-local", Map.of());
    assertThat(traffic().occasions())
        .containsExactly(
            new Traffic.Occasion(Records.at(10_000), FAR, false),
            new Traffic.Occasion(Records.at(12_000), NEAR, true));
    assertThat(traffic().deadline()).contains(Records.at(22_000));
  }

  @Test
  void whatAnotherHostIsToldIsNoOccasion() {
    var values = Map.of("address", NEAR.toString());
    records.records().act(9_000, (at, mark) -> new Act.Used(at, mark, 1, "talk-ping", values));
    assertThat(traffic().occasions()).isEmpty();
    assertThat(traffic().deadline()).isEmpty();
  }

  @Test
  void peersArePlayedStations() {
    records.plays(NEAR).told(9_000, NEAR).told(10_000, FAR);
    assertThat(traffic().peers(true, Ipv4Address::isLinkLocal)).containsExactly(NEAR);
    assertThat(traffic().peers(false, Ipv4Address::isLinkLocal)).isEmpty();
    assertThat(traffic().station(FAR)).isEmpty();
  }

  @Test
  void anAddressThatTheHostIsAfterIsNoPeer() {
    records.plays(NEAR).told(9_000, NEAR).records().probes(NEAR, 8_000);
    assertThat(traffic().peers(true, Ipv4Address::isLinkLocal)).isEmpty();
  }

  @Test
  void aPacketBelongsToTheLastOccasionBeforeIt() {
    records
        .plays(NEAR)
        .told(9_000, NEAR)
        .asked(10_000, NEAR, X)
        .sends(10_100, X, NEAR, station(NEAR));
    assertThat(traffic().sent(true, NEAR)).isEmpty();
    assertThat(traffic().sent(false, NEAR)).hasSize(1);
    assertThat(traffic().isHeard(true)).isFalse();
    assertThat(traffic().isHeard(false)).isTrue();
  }

  @Test
  void aQuestionShowsThatTheHostDoesAsItIsTold() {
    records.told(9_000, FAR).resolves(9_100, X, FAR);
    assertThat(traffic().isHeard(true)).isTrue();
    assertThat(traffic().resolution(FAR)).isPresent();
  }

  @Test
  void aProbeIsNoQuestion() {
    records.records().host(9_000, ArpPacket.probe(HOST, FAR));
    assertThat(traffic().resolution(FAR)).isEmpty();
  }

  @Test
  void theGatewayIsHandedWhatGoesToItsStation() {
    records.hands(9_000, X, REMOTE);
    assertThat(traffic().handedToGateway()).isEmpty();
    records.plays(RoutableNetwork.GATEWAY);
    assertThat(traffic().handedToGateway()).hasSize(1);
  }
}
