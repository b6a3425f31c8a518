// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.multihoming;

import static org.ipv4ll.tck.harness.judge.Fact.failed;
import static org.ipv4ll.tck.harness.judge.Fact.notReached;
import static org.ipv4ll.tck.harness.judge.Fact.pending;
import static org.ipv4ll.tck.harness.judge.Fact.satisfied;
import static org.ipv4ll.tck.harness.judge.Fact.undecided;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;

import java.time.Duration;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Contests;
import org.ipv4ll.tck.harness.judge.Fact;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Hosts with two interfaces, at the edges: X on the first link, Y on the second. */
class MultihomingEdgesTest {

  private static final long END = 400_000;

  private static Records host() {
    return new Records().link(SECOND).own(2).claim(X, 0).on(1).claim(Y, 0).on(0);
  }

  /** Somebody claims X on the second link; both interfaces are heard of afterwards. */
  private static Records claimedElsewhere() {
    var record = Elsewhere.claims(host(), 1, X, 20_000);
    return record.on(1).asks(21_000, Y).answers(21_001, Y).on(0);
  }

  private final OtherLinkIgnored ignored = new OtherLinkIgnored();

  private static Records heard() {
    return claimedElsewhere()
        .with(r -> Elsewhere.claims(r, 0, Y, 40_000))
        .asks(41_000, X)
        .answers(41_001, X);
  }

  @TestFactory
  Stream<DynamicTest> aClaimOnAnotherLinkIsNoConflict() {
    return Fact.tests(
        satisfied("both are kept (1153-1156)", heard().judge(ignored, END)),
        failed(
            "another address is probed", claimedElsewhere().probes(Z, 22_000).judge(ignored, END)),
        undecided(
            "it may be for what was said on its own link",
            heard().probes(Z, 49_999).judge(ignored, END)),
        failed("10 s later it is not", heard().probes(Z, 50_000).judge(ignored, END)),
        notReached("nobody claims", host().judge(ignored, END)));
  }

  private final OtherLinkIgnoredWhileProbing probing = new OtherLinkIgnoredWhileProbing();

  /** The first interface is after X when somebody claims X on the second link. */
  private static Records candidateClaimedElsewhere() {
    var record = new Records().link(SECOND).own(2).probes(X, 0).on(1).probes(Y, 100);
    return Elsewhere.claims(record, 1, X, 200).on(0);
  }

  @TestFactory
  Stream<DynamicTest> aClaimOnAnotherLinkCostsNoCandidate() {
    return Fact.tests(
        failed(
            "another one is probed (633-637)",
            candidateClaimedElsewhere().probes(Z, 900).judge(probing, END)),
        notReached(
            "a claim on its own link is a reason",
            candidateClaimedElsewhere()
                .tester(500, Contests.reply(X))
                .probes(Z, 900)
                .judge(probing, END)),
        notReached(
            "so is a probe",
            candidateClaimedElsewhere()
                .tester(500, Contests.probe(X))
                .probes(Z, 900)
                .judge(probing, END)),
        failed(
            "its own probe that comes back is none",
            candidateClaimedElsewhere()
                .tester(500, ArpPacket.probe(HOST, X))
                .probes(Z, 900)
                .judge(probing, END)),
        pending(
            "it takes its time", 20_200, candidateClaimedElsewhere().judgeOpen(probing, 20_199)),
        notReached("nobody claims", new Records().probes(X, 0).judge(probing, END)));
  }

  private final InterfacesDiffer differ = new InterfacesDiffer(Duration.ofSeconds(30));

  @TestFactory
  Stream<DynamicTest> interfacesOnOneLinkHaveDifferentAddresses() {
    var same = new Records().link(SECOND).own(2).claim(X, 0).on(1).claim(X, 0).on(0);
    var slow = new Records().link(SECOND).own(2).claim(X, 0);
    return Fact.tests(
        satisfied("two (1158-1160)", host().judge(differ, END)),
        failed("one", same.judge(differ, END)),
        pending("it is told when both have announced", 10_000, host().judgeOpen(differ, 9_999)),
        pending("one may be slow", 30_000, slow.judgeOpen(differ, 29_999)),
        notReached("or never hold any", slow.judge(differ, 30_000), "announcement-count"));
  }

  private final InterfacesAtPeace peace = new InterfacesAtPeace();

  /** The second interface hears the first answer for Y, at 12 s, and defends it so long after. */
  private static Records defended(long millis, long nanos) {
    var record = host().answers(12_000, Y).on(1).tester(12_000, Records.answer(HOST, Y));
    record.announcement(Y, 12_000 + millis, nanos).on(0).answers(15_000, Y);
    return record.on(1).tester(15_000, Records.answer(HOST, Y)).announces(Y, 15_001);
  }

  @TestFactory
  Stream<DynamicTest> interfacesDoNotDisputeTheirAddresses() {
    return Fact.tests(
        satisfied("they leave each other alone (1145-1151)", host().judge(peace, END)),
        failed("they defend against each other", defended(1, 0).judge(peace, END)),
        failed("within a second", defended(1_000, 0).judge(peace, END)),
        satisfied("later it has another reason", defended(1_000, 1).judge(peace, END)),
        satisfied(
            "another station may dispute",
            host().on(1).tester(12_000, Contests.reply(Y)).probes(Z, 12_500).judge(peace, END)),
        pending("it takes 10 s to tell", 20_000, host().judgeOpen(peace, 19_999)));
  }
}
