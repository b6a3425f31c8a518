// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;

import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.junit.jupiter.api.Test;

class CandidateDistributionTest {

  private static final int ALL = Integer.MAX_VALUE;
  private static final Ipv4Address FIRST = Ipv4Address.FIRST_SELECTABLE;

  private static Outcome judge(Hosts hosts, CandidateDistribution check) {
    return hosts.records().judge(check, 10_000);
  }

  @Test
  void correctHostsPassEveryTest() {
    var hosts = Hosts.correct(2_000);
    satisfied(judge(hosts, EvenlySpread.overRange(1, 16)));
    satisfied(judge(hosts, EvenlySpread.overRange(ALL, 254)));
    satisfied(judge(hosts, EvenlySpread.overOctets(ALL, 256)));
    satisfied(judge(hosts, OuterUsed.blocks(ALL)));
    satisfied(judge(hosts, OuterUsed.octets(ALL)));
    satisfied(judge(hosts, new FewTwins(1)));
  }

  @Test
  void accusesCandidatesOfOneBlock() {
    var hosts = Hosts.drawing(200, FIRST, 256);
    failed(judge(hosts, EvenlySpread.overRange(1, 16)), "not candidates spread evenly");
    failed(judge(hosts, new FewTwins(1)), "not pairs of equal candidates");
  }

  @Test
  void accusesARangeThatIsOneBlockShort() {
    var hosts = Hosts.drawing(2_000, FIRST, Ipv4Address.SELECTABLE - 256);
    failed(judge(hosts, OuterUsed.blocks(ALL)), "not 169.254.254.x used");
  }

  @Test
  void accusesHostsThatAvoidOctets() {
    var hosts = new Hosts();
    IntStream.range(0, 1_600)
        .forEach(i -> hosts.tries(FIRST.plus(i * 40 / 254 * 256 + 1 + i % 254)));
    failed(judge(hosts, OuterUsed.octets(ALL)), "not host octets 0 and 255 used");
  }

  @Test
  void showsWhatItCounted() {
    var outcome = judge(Hosts.correct(200), EvenlySpread.overRange(1, 16));
    assertThat(outcome.evidence().distributions()).singleElement().matches(d -> d.total() == 200);
  }

  @Test
  void cannotTellFromTooFew() {
    undecided(
        judge(Hosts.correct(79), EvenlySpread.overRange(1, 16)),
        "only 79 independent candidates of the 80",
        "tested-before-use",
        "next-candidate");
    satisfied(judge(Hosts.correct(80), EvenlySpread.overRange(1, 16)));
  }

  @Test
  void leavesReservedAddressesToTheirOwnCheck() {
    var hosts = Hosts.drawing(200, Ipv4Address.parse("169.254.0.0"), 256);
    undecided(judge(hosts, EvenlySpread.overRange(1, 16)), "only 0", "candidate-in-range");
  }

  @Test
  void countsHostsThatGoTheSameWayOnce() {
    var hosts = new Hosts();
    var same = Hosts.addresses(2).toArray(Ipv4Address[]::new);
    IntStream.range(0, 200).forEach(i -> hosts.tries(same));
    undecided(judge(hosts, EvenlySpread.overRange(1, 16)), "only 1", "sequences-differ");
  }

  @Test
  void namesTheRequirementOfTheDistribution() {
    assertThat(new FewTwins(1).criterion().requirement()).isEqualTo("RFC3927-2.1-01");
  }
}
