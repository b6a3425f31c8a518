// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dns;

import static org.ipv4ll.tck.engine.wire.DnsQuestion.NAME_ERROR;
import static org.ipv4ll.tck.engine.wire.DnsQuestion.REFUSED;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.dns.Questioning.BESIDE;
import static org.ipv4ll.tck.harness.judge.dns.Questioning.NAME;

import org.ipv4ll.tck.harness.dns.Query;
import org.junit.jupiter.api.Test;

class NothingUpstreamTest {

  private static final String APEX = "254.169.in-addr.arpa";

  private final NothingUpstream check = new NothingUpstream();

  private static Questioning denied() {
    return new Questioning().asks(0, NAME).answers(1, NAME_ERROR, true);
  }

  @Test
  void isSatisfiedByQueriesForOtherNames() {
    satisfied(denied().asksUpstream(2, BESIDE).records().judge(check, 4_000));
  }

  @Test
  void waitsThreeSecondsForQueriesThatComeLate() {
    pending(denied().records().judgeOpen(check, 2_999), 3_000);
    satisfied(denied().records().judgeOpen(check, 3_000));
  }

  @Test
  void accusesAQueryForANameThatIsDenied() {
    failed(
        denied().asksUpstream(2, NAME).records().judgeOpen(check, 10),
        "denies the name and asks its own server: DNS query PTR " + NAME);
  }

  @Test
  void accusesAQueryForAZoneAboveADeniedName() {
    failed(
        denied().asksUpstream(2, Query.of(APEX, "NS")).records().judge(check, 4_000), "query NS");
  }

  @Test
  void leavesADelegationToTheZoneAbove() {
    satisfied(denied().asksUpstream(2, Query.of(APEX, "DS")).records().judge(check, 4_000));
  }

  @Test
  void blamesNobodyTwiceForResolvingTheName() {
    var resolved = new Questioning().asks(0, NAME).asksUpstream(1, NAME).answersWithData(2);
    undecided(resolved.records().judge(check, 4_000), "resolves what it should", "dns-name-error");
    var refused = new Questioning().asks(0, NAME).asksUpstream(1, NAME).answers(2, REFUSED, false);
    undecided(refused.records().judge(check, 4_000), "resolves what it should", "dns-name-error");
  }

  @Test
  void isNotReachedWithoutQuestionsOrWithoutTheControl() {
    undecided(new Questioning().records().judge(check, 20), "no client has asked");
    undecided(denied().records().missed(2, "the control query fails").judge(check, 4_000), "fails");
  }
}
