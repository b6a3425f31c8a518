// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.FIRST;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.claimed;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.conflict;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.gratuitousReply;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.moves;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class AnySenderHardwareTest {

  private static final int PASSED_ON = FIRST + 12_000;
  private static final int END = PASSED_ON + 10_000;

  private final AnySenderHardware check = new AnySenderHardware();

  private static Records odd() {
    return claimed()
        .stimulus(FIRST, new ArpPacket(ArpPacket.REPLY, MacAddress.BROADCAST, X, HOST, ASKER));
  }

  private static Records passedOn() {
    return conflict(odd(), PASSED_ON);
  }

  @Test
  void isSatisfiedByADefenceOrAMove() {
    satisfied(conflict(odd().announces(X, FIRST + 10), PASSED_ON).judge(check, PASSED_ON));
    satisfied(conflict(odd().with(moves(FIRST + 600)), PASSED_ON).judge(check, PASSED_ON));
    satisfied(
        conflict(odd().host(FIRST + 10, gratuitousReply(X)), PASSED_ON).judge(check, PASSED_ON));
  }

  @Test
  void accusesWhoeverHeedsTheOtherOneOnly() {
    failed(passedOn().announces(X, PASSED_ON + 10).judge(check, END), "no conflict for the host");
    failed(passedOn().with(moves(PASSED_ON + 10)).judge(check, END), "no conflict for the host");
  }

  @Test
  void leavesWhoHeedsNeitherAlone() {
    pending(passedOn().judgeOpen(check, PASSED_ON + 1), END);
    undecided(passedOn().judge(check, END), "passes on either", "conflict-heeded");
  }

  @Test
  void isUndecidedWithoutTheOtherOne() {
    undecided(odd().judge(check, END), "passed on");
    undecided(claimed().judge(check, END), "no conflict");
    undecided(new Records().judge(check, END), "no address");
  }
}
