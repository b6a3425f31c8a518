// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.selecting;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.X;

import java.util.Map;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateInRangeTest {

  private static final Ipv4Address OFFICE = Ipv4Address.parse("10.9.9.9");

  private final CandidateInRange reserved = CandidateInRange.noneReserved();
  private final CandidateInRange prefix = CandidateInRange.allLinkLocal();
  private final Records record = new Records();

  @ParameterizedTest
  @ValueSource(strings = {"169.254.1.0", "169.254.254.255"})
  void theEdgesAreInRange(String candidate) {
    record.probes(Ipv4Address.parse(candidate), 0);
    satisfied(record.judge(reserved, 100));
    satisfied(record.judge(prefix, 100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"169.254.0.255", "169.254.255.0"})
  void theReservedAddressesAreAccused(String candidate) {
    record.probes(X, 0).probes(Ipv4Address.parse(candidate), 1_000);
    failed(record.judge(reserved, 2_000), "out of range: " + candidate);
    satisfied(record.judge(prefix, 2_000));
  }

  @Test
  void anotherPrefixIsAccused() {
    record.probes(Ipv4Address.parse("254.169.7.9"), 0);
    failed(record.judge(prefix, 2_000), "out of range: 254.169.7.9");
    satisfied(record.judge(reserved, 2_000));
  }

  @Test
  void aRoutableAddressIsTheCandidateOfAHostThatIsAfterNoOther() {
    record.probes(OFFICE, 100);
    pending(record.judgeOpen(prefix, 2_000), 10_100);
    failed(record.judge(prefix, 10_100), "out of range: " + OFFICE);
  }

  @Test
  void aRoutableAddressIsNoCandidateOfAHostThatIsAfterALinkLocalOne() {
    satisfied(record.probes(OFFICE, 100, 1_300).probes(X, 1_500).judge(prefix, 30_000));
  }

  @Test
  void aRoutableAddressShortOfTheEndSaysNothing() {
    undecided(record.probes(OFFICE, 100).restart(5_000).judge(prefix, 30_000), "after a routable");
  }

  @Test
  void aHostThatWasGivenARoutableAddressMayLookForOneThatItHadBefore() {
    record.act(0, (at, mark) -> new Act.Used(at, mark, 0, "add-routable", Map.of()));
    undecided(
        record.probes(OFFICE, 100).judge(prefix, 30_000), "need not be after a link-local address");
    record.act(0, (at, mark) -> new Act.Served(at, mark, 0, true));
    undecided(record.judge(prefix, 30_000), "need not be after a link-local address");
  }

  @Test
  void theAddressThatTheTesterGivesIsNoCandidate() {
    undecided(record.probes(RoutableNetwork.HOST, 100).judge(prefix, 30_000), "no candidate");
  }

  @Test
  void aProbeForNobodyIsLeftToItsCheck() {
    undecided(record.probes(Ipv4Address.ANY, 100).judge(prefix, 30_000), "no candidate");
  }

  @Test
  void aHostThatHasNotBegunIsWaitedFor() {
    pending(record.judgeOpen(reserved, 1_000), 10_000);
    undecided(record.judge(reserved, 30_000), "no candidate", "tested-before-use");
  }
}
