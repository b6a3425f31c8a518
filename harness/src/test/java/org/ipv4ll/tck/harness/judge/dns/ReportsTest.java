// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.dns.Questioning.BESIDE;

import org.ipv4ll.tck.harness.judge.Outcome;
import org.junit.jupiter.api.Test;

/** What is reported only. */
class ReportsTest {

  private static final String APEX = "254.169.in-addr.arpa";

  @Test
  void tellsWhatBecomesOfTheApex() {
    var asked = new Questioning().asks(0, APEX).asksUpstream(1, APEX).answersWithData(2);
    var outcome = asked.records().judge(new ApexReported(), 20);
    told(outcome, "PTR " + APEX + " over UDP got NOERROR, authoritative");
    told(outcome, "queries for the domain at the tester's server: 1");
  }

  @Test
  void tellsWhetherLinkLocalDataArePassedOn() {
    var kept = new Questioning().asks(0, BESIDE).answersWithData(1);
    told(kept.records().judge(new AddressesPassedOn(), 20), "held back: PTR " + BESIDE);
    var passed = new Questioning().asks(0, APEX).answersWithData(1);
    told(passed.records().judge(new AddressesPassedOn(), 20), "passed on: PTR " + APEX);
  }

  @Test
  void isNotReachedWithoutQuestions() {
    var nothing = new Questioning().records();
    undecided(nothing.judge(new ApexReported(), 20), "no client has asked");
    undecided(nothing.judge(new AddressesPassedOn(), 20), "no client has asked");
  }

  private static void told(Outcome outcome, String text) {
    satisfied(outcome);
    assertThat(outcome.evidence().observations()).anyMatch(seen -> seen.contains(text));
  }
}
