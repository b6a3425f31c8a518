// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.statistics;

import static org.ipv4ll.tck.harness.judge.Fact.failed;
import static org.ipv4ll.tck.harness.judge.Fact.notReached;
import static org.ipv4ll.tck.harness.judge.Fact.satisfied;

import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Fact;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What shows in many values, at the edges of chance and of number. */
class StatisticsEdgesTest {

  private static final long END = 400_000;
  private static final Ipv4Address[] FREE = Hosts.addresses(6).toArray(Ipv4Address[]::new);

  private final ReservedNotChosen reserved = new ReservedNotChosen();
  private final SequencesDiffer differ = new SequencesDiffer();
  private final FewTwins twins = new FewTwins(1);

  private Outcome reserved(String address) {
    return Hosts.correct(5).tries(Ipv4Address.parse(address)).records().judge(reserved, END);
  }

  @TestFactory
  Stream<DynamicTest> oneReservedCandidateOfManyHostsIsOneTooMany() {
    return Fact.tests(
        satisfied("the first that may be selected (513-521)", reserved("169.254.1.0")),
        satisfied("the last", reserved("169.254.254.255")),
        failed("the last of the first 256", reserved("169.254.0.255")),
        failed("the first of the last 256", reserved("169.254.255.0")),
        satisfied("another prefix is another question", reserved("169.253.0.255")),
        notReached(
            "no host is after any", new Records().judge(reserved, END), "tested-before-use"));
  }

  private Outcome sequences(Hosts hosts) {
    return hosts.records().judge(differ, END);
  }

  @TestFactory
  Stream<DynamicTest> hostsDoNotMoveInLockStep() {
    var pair = new Hosts().tries(FREE[0], FREE[1]).tries(FREE[2], FREE[1]).tries(FREE[3], FREE[4]);
    var pairs = new Hosts().tries(FREE[0], FREE[1]).tries(FREE[2], FREE[1]).tries(FREE[3], FREE[1]);
    return Fact.tests(
        satisfied(
            "all different (523-524)",
            sequences(new Hosts().tries(FREE[0], FREE[1]).tries(FREE[2], FREE[3]))),
        satisfied("one pair of second candidates may be chance", sequences(pair)),
        failed("two are none (532-538)", sequences(pairs)),
        failed(
            "nor is the same sequence",
            sequences(new Hosts().tries(FREE[0], FREE[1]).tries(FREE[0], FREE[1]))),
        satisfied(
            "the same two the other way round",
            sequences(new Hosts().tries(FREE[0], FREE[1]).tries(FREE[1], FREE[0]))),
        notReached(
            "one candidate each shows nothing",
            sequences(new Hosts().tries(FREE[0]).tries(FREE[1])),
            "next-candidate"));
  }

  /** So many hosts, the last so many of which draw one and the same address. */
  private Outcome twins(int hosts, int same) {
    var all = new Hosts();
    for (int i = 0; i < hosts; i++) {
      all.tries(Ipv4Address.selectable(i < hosts - same ? 600 * i + 7 : 3));
    }
    return all.records().judge(twins, END);
  }

  @TestFactory
  Stream<DynamicTest> equalCandidatesAreAsRareAsChanceMakesThem() {
    return Fact.tests(
        satisfied("a hundred different ones (513-516)", twins(100, 0)),
        satisfied("one pair among them is chance: 0.08 are expected", twins(100, 2)),
        failed("six pairs are none", twins(100, 4)),
        notReached("99 are too few", twins(99, 0)));
  }
}
