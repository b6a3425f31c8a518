// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dns;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.dns.Questioning.BESIDE;
import static org.ipv4ll.tck.harness.judge.dns.Questioning.NAME;

import java.util.List;
import org.ipv4ll.tck.harness.dns.Query;
import org.junit.jupiter.api.Test;

class NamesKeptTest {

  private final NamesKept check = new NamesKept();

  private static Questioning kept() {
    return new Questioning()
        .looksUp(0, "11.7.7.9")
        .asksUpstream(5, BESIDE)
        .looksUp(1_000, "169.254.7.9");
  }

  @Test
  void isSatisfiedByAResolverThatAsksForTheControlOnly() {
    satisfied(kept().records().judge(check, 8_000));
  }

  @Test
  void waitsSixSecondsForOtherWays() {
    pending(kept().records().judgeOpen(check, 6_999), 7_000);
    satisfied(kept().records().judgeOpen(check, 7_000));
  }

  @Test
  void accusesAQueryWhateverItsLettersAndItsType() {
    failed(kept().asksUpstream(1_001, NAME).records().judgeOpen(check, 1_002), "query PTR 9.7");
    failed(
        kept()
            .asksUpstream(1_001, Query.of("254.169.IN-ADDR.ARPA", "SOA"))
            .records()
            .judge(check, 8_000),
        "query SOA");
  }

  @Test
  void isNotReachedWithoutTheControl() {
    undecided(
        new Questioning().looksUp(0, "169.254.7.9").records().judge(check, 8_000), "no control");
    undecided(kept().records().missed(2_000, "it does not").judge(check, 8_000), "it does not");
  }

  @Test
  void warnsOfNamesBesideTheDomainThatAreNotAskedFor() {
    var beside = new NeighboursAsked(List.of("169.253.9.7", "11.7.7.9"));
    var asked = kept().looksUp(2_000, "169.253.9.7");
    pending(asked.records().judgeOpen(beside, 3_000), 12_000);
    warned(asked.records().judge(beside, 12_000), "did not ask for 7.9.253.169.in-addr.arpa");
    satisfied(
        asked.asksUpstream(4_000, "7.9.253.169.in-addr.arpa").records().judge(beside, 12_000));
    undecided(kept().records().judge(beside, 12_000), "no program has looked up 169.253.9.7");
  }
}
