// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dns;

import static org.ipv4ll.tck.engine.wire.DnsQuestion.NAME_ERROR;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;

import org.junit.jupiter.api.Test;

class NeighboursResolvedTest {

  private static final String BESIDE = "9.7.253.169.in-addr.arpa";

  private final NeighboursResolved check = new NeighboursResolved();

  @Test
  void isSatisfiedByTheAnswerOfTheServerAbove() {
    satisfied(
        new Questioning()
            .asks(0, BESIDE)
            .asksUpstream(1, BESIDE)
            .answersWithData(2)
            .records()
            .judge(check, 20));
  }

  @Test
  void warnsOfADenialBesideTheDomain() {
    warned(
        new Questioning().asks(0, BESIDE).answers(1, NAME_ERROR, true).records().judge(check, 20),
        "a name outside the domain is not resolved");
  }

  @Test
  void warnsOfSilenceAfterTenSeconds() {
    var silent = new Questioning().control(0).answersWithData(1).asks(10, BESIDE).records();
    pending(silent.judgeOpen(check, 100), 10_010);
    warned(silent.judge(check, 20_000), "got no answer");
  }

  @Test
  void isNotReachedWithoutQuestions() {
    undecided(new Questioning().records().judge(check, 20), "no client has asked");
  }

  /** What is to be denied is no neighbour (337-340). */
  @Test
  void leavesNamesWithinTheDomainToOtherChecks() {
    var denied = new Questioning().asks(0, Questioning.NAME).answers(1, NAME_ERROR, true);
    undecided(denied.records().judge(new NeighboursResolved(), 20_000), "no client has asked");
  }
}
