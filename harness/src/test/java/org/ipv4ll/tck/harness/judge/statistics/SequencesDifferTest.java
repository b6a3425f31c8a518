// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;

import java.util.List;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;
import org.junit.jupiter.api.Test;

class SequencesDifferTest {

  private static final List<Ipv4Address> A = Hosts.addresses(10);

  private final SequencesDiffer check = new SequencesDiffer();

  private Outcome judge(Hosts hosts) {
    return hosts.records().judge(check, 10_000);
  }

  @Test
  void isSatisfiedByWaysOfTheirOwn() {
    satisfied(judge(new Hosts().tries(A.get(0), A.get(1)).tries(A.get(2), A.get(3))));
  }

  @Test
  void allowsTheSameFirstCandidate() {
    satisfied(judge(new Hosts().tries(A.get(0), A.get(1)).tries(A.get(0), A.get(3))));
  }

  @Test
  void accusesTheSameTwoCandidates() {
    var outcome = judge(new Hosts().tries(A.get(0), A.get(1)).tries(A.get(0), A.get(1), A.get(2)));
    failed(outcome, "tries [" + A.get(0) + ", " + A.get(1) + "], and so does 02:00:5e:00:10:02");
    assertThat(((Outcome.Violated) outcome).frames())
        .extracting(Frame::link)
        .containsExactly(1, 1, 2, 2);
  }

  @Test
  void allowsOnePairOfEqualSecondCandidates() {
    satisfied(
        judge(
            new Hosts()
                .tries(A.get(0), A.get(9))
                .tries(A.get(1), A.get(9))
                .tries(A.get(2), A.get(8))));
  }

  @Test
  void accusesHostsThatGoOnInLockStep() {
    failed(
        judge(
            new Hosts()
                .tries(A.get(0), A.get(9))
                .tries(A.get(1), A.get(9))
                .tries(A.get(2), A.get(9))),
        "after a conflict 3 hosts try 1 candidates");
  }

  @Test
  void isNotReachedWhereAHostShowsOneCandidateOnly() {
    undecided(
        judge(new Hosts().tries(A.get(0), A.get(1)).tries(A.get(2))),
        "not every host tried 2 candidates",
        "next-candidate");
    undecided(judge(new Hosts()), "not every host");
  }

  @Test
  void accusesEqualWaysAlthoughAThirdHostIsSilent() {
    failed(
        judge(new Hosts().tries(A.get(0), A.get(1)).tries(A.get(0), A.get(1)).tries()),
        "and so does");
  }
}
