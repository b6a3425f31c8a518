// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class ProbeTargetIpTest {

  private final ProbeTargetIp check = new ProbeTargetIp();
  private final Records record = new Records();

  @Test
  void isSatisfiedByACourseOfProbes() {
    satisfied(record.probes(X, 0, 1_500, 3_000).judge(check, 4_000));
  }

  @Test
  void accusesAProbeForNobody() {
    failed(record.probes(Ipv4Address.ANY, 0).judge(check, 4_000), "asks for another address");
    failed(new Records().probes(Ipv4Address.LIMITED_BROADCAST, 0).judge(check, 4_000), "another");
  }

  @Test
  void accusesAProbeForAnotherAddressBetweenTwo() {
    record.probes(X, 0).probes(Y, 1_500).probes(X, 3_000);
    pending(record.judgeOpen(check, 7_499), 7_500);
    failed(record.judge(check, 7_500), "" + Y);
  }

  @Test
  void acceptsTwoAttemptsAtOnce() {
    record.probes(X, 0).probes(Y, 100).probes(X, 1_500).probes(Y, 1_700);
    satisfied(record.probes(X, 3_000).probes(Y, 3_100).judge(check, 10_000));
  }

  @Test
  void acceptsAnotherCandidate() {
    satisfied(record.probes(X, 0).probes(Y, 1_500, 3_000, 4_500).judge(check, 7_000));
  }

  @Test
  void acceptsAChangeOfMindWhereThereWasAConflict() {
    record.probes(X, 0).tester(100, ArpPacket.probe(OTHER, X)).probes(Y, 700).probes(X, 1_500);
    satisfied(record.judge(check, 4_000));
  }

  @Test
  void acceptsTheSameCandidateMuchLater() {
    satisfied(record.probes(X, 0).probes(Y, 1_500).probes(X, 61_500).judge(check, 70_000));
  }

  @Test
  void ignoresAProbeForARoutableAddress() {
    record.probes(X, 0).probes(Ipv4Address.parse("10.9.9.9"), 500).probes(X, 1_500);
    satisfied(record.judge(check, 4_000));
  }

  @Test
  void isNotReachedWithoutProbes() {
    undecided(record.announces(X, 0).judge(check, 20_000), "no probe", "tested-before-use");
  }
}
