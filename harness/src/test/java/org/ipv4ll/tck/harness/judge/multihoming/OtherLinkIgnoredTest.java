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

import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class OtherLinkIgnoredTest {

  private final OtherLinkIgnored check = new OtherLinkIgnored();

  /** X on the first link, Y on the second. */
  private final Records host = new Records().link(SECOND).own(2).claim(X, 0).on(1).claim(Y, 0);

  /** Somebody claims X on the second link, twice, and later Y on the first. */
  private Records claims() {
    return claim(1, X, 10_000).with(r -> claim(1, X, 13_000)).with(r -> claim(0, Y, 23_000));
  }

  private Records claim(int link, Ipv4Address address, long millis) {
    return Elsewhere.claims(host, link, address, millis);
  }

  private Records answered() {
    host.on(0).asks(40_000, X).answers(40_001, X);
    return host.on(1).asks(40_000, Y).answers(40_001, Y);
  }

  @Test
  void isSatisfiedWhereBothAreKeptAndHeard() {
    claims();
    pending(host.judgeOpen(check, 30_000), 33_000);
    undecided(host.judge(check, 41_000), "whether the host hears that link");
    satisfied(answered().judge(check, 41_000));
  }

  @Test
  void takesAnAnnouncementForNoDefence() {
    claims().on(0).announces(X, 10_001, 13_001);
    satisfied(answered().judge(check, 41_000));
  }

  @Test
  void accusesTheInterfaceThatMoves() {
    claims().on(0).probes(Z, 13_300);
    failed(host.judge(check, 41_000), "given up for a claim on another link");
  }

  @Test
  void accusesTheSecondInterfaceAsWell() {
    claims().on(1).probes(Z, 23_300);
    failed(host.judge(check, 41_000), "given up for a claim on another link");
  }

  @Test
  void doesNotBlameTheOtherLinkForWhatWasSaidOnItsOwn() {
    claims().on(1).probes(Z, 13_300);
    undecided(host.judge(check, 41_000), "");
  }

  @Test
  void isNotReachedBeforeAnythingWasSaid() {
    undecided(host.judge(check, 41_000), "holds no address", "tested-before-use");
  }
}
