// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.multihoming;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;

import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class OtherLinkIgnoredWhileProbingTest {

  private final OtherLinkIgnoredWhileProbing check = new OtherLinkIgnoredWhileProbing();

  /** The first interface is after X when somebody claims X on the link of the second. */
  private final Records host =
      new Records()
          .link(SECOND)
          .own(2)
          .probes(X, 0)
          .on(1)
          .probes(Y, 100)
          .with(r -> Elsewhere.claims(r, 1, X, 200));

  @Test
  void isSatisfiedWhereTheCandidateIsClaimedAndTheLinkIsHeard() {
    host.announces(Y, 5_000).on(0).probes(X, 1_500, 3_000).announces(X, 5_000);
    undecided(host.judge(check, 9_000), "whether the host hears that link");
    satisfied(host.on(1).asks(10_000, Y).answers(10_001, Y).judge(check, 11_000));
  }

  @Test
  void accusesAHostThatGivesTheCandidateUp() {
    failed(host.on(0).probes(Z, 900).judge(check, 11_000), "given up for a claim on another link");
  }

  @Test
  void doesNotBlameAHostThatStaysWithNoCandidate() {
    host.probes(Z, 1_100).on(0).probes(Z, 1_000);
    undecided(host.judge(check, 11_000), "another interface", "probe-target-ip");
  }

  @Test
  void awaitsTheClaim() {
    pending(host.judgeOpen(check, 1_000), 20_200);
    undecided(host.judge(check, 20_200), "is never claimed", "used-before-claim");
  }

  @Test
  void isNotReachedWithoutAProbeOrAClaimElsewhere() {
    undecided(new Records().judge(check, 20_000), "no probe", "tested-before-use");
    undecided(new Records().probes(X, 0).judge(check, 20_000), "nothing was said about");
  }
}
