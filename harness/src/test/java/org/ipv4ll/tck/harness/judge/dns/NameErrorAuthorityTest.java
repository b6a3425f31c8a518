// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dns;

import static org.ipv4ll.tck.engine.wire.DnsQuestion.NAME_ERROR;
import static org.ipv4ll.tck.engine.wire.DnsQuestion.NO_ERROR;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.dns.Questioning.NAME;
import static org.ipv4ll.tck.harness.judge.dns.Questioning.OTHER_NAME;

import org.junit.jupiter.api.Test;

class NameErrorAuthorityTest {

  private final NameErrorAuthority check = new NameErrorAuthority();

  @Test
  void isSatisfiedByNameErrorsWithAuthority() {
    satisfied(
        new Questioning().asks(0, NAME).answers(1, NAME_ERROR, true).records().judge(check, 20));
  }

  @Test
  void accusesANameErrorWithoutAuthority() {
    failed(
        new Questioning()
            .asks(0, NAME)
            .answers(1, NAME_ERROR, true)
            .asks(2, OTHER_NAME)
            .answers(3, NAME_ERROR, false)
            .records()
            .judge(check, 20),
        "the AA bit is missing: PTR " + OTHER_NAME);
  }

  @Test
  void leavesOtherAnswersToTheCheckOfTheCode() {
    var other = new Questioning().asks(0, NAME).answers(1, NO_ERROR, false);
    undecided(other.records().judge(check, 20_000), "no name error came", "dns-name-error");
    undecided(other.records().judgeOpen(check, 20), "no name error came", "dns-name-error");
    satisfied(
        other.asks(2, OTHER_NAME).answers(3, NAME_ERROR, true).records().judge(check, 20_000));
  }

  @Test
  void waitsTenSecondsForAnAnswer() {
    pending(new Questioning().asks(0, NAME).records().judgeOpen(check, 20), 10_000);
  }

  @Test
  void isNotReachedWithoutQuestions() {
    undecided(new Questioning().records().judge(check, 20), "no name error came");
  }
}
