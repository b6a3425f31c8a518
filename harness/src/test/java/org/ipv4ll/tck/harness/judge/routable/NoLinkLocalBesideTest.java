// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.ROUTABLE;

import java.util.Map;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.junit.jupiter.api.Test;

class NoLinkLocalBesideTest {

  private final Check operable = NoLinkLocalBeside.operable();
  private final Check given = NoLinkLocalBeside.given();
  private final TrafficRecords records = new TrafficRecords();

  private TrafficRecords givenAt(long millis) {
    return records.used(millis, "add-routable", Map.of());
  }

  @Test
  void noneIsAssigned() {
    satisfied(records.operable(1_000).judge(operable, 20_000));
  }

  @Test
  void oneIsAssigned() {
    records.operable(1_000).records().claim(X, 2_000);
    warned(records.judge(operable, 20_000), "assigned beside a routable address");
  }

  @Test
  void probesAloneAssignNone() {
    records.operable(1_000).records().probes(X, 2_000, 3_500, 5_000);
    satisfied(records.judge(operable, 20_000));
  }

  @Test
  void aClaimMayBeOnItsWay() {
    records.operable(6_900).records().announces(X, 7_000);
    satisfied(records.judge(operable, 20_000));
    records.records().announces(X.beside(), 7_001);
    warned(records.judge(operable, 20_000), "assigned");
  }

  @Test
  void whatCameBeforeTheAddressWorksIsNoOffence() {
    givenAt(500).records().claim(X, 1_000);
    records.operable(8_500);
    satisfied(records.judge(operable, 20_000));
    warned(records.judge(given, 20_000), "assigned");
  }

  @Test
  void aHostMayTestItsRoutableAddressFirst() {
    givenAt(500).records().host(600, ArpPacket.probe(HOST, ROUTABLE)).claim(X, 1_000);
    satisfied(records.operable(8_500).judge(given, 20_000));
  }

  @Test
  void needsARoutableAddressThatWorks() {
    undecided(givenAt(500).judge(operable, 20_000), "never used");
    undecided(records.judge(given, 20_000), "never used");
  }
}
