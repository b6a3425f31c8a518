// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.FIRST;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.contested;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.defended;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.gratuitousReply;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.moves;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.junit.jupiter.api.Test;

class DefenceFormTest {

  private static final int END = FIRST + 10_000;

  private final DefenceForm check = new DefenceForm();

  @Test
  void isSatisfiedByABroadcastAnnouncement() {
    satisfied(defended().judge(check, FIRST + 20));
  }

  @Test
  void isSatisfiedByAMove() {
    satisfied(contested().with(moves(FIRST + 10)).judge(check, END));
  }

  @Test
  void isSatisfiedWhateverGoesOnBeside() {
    var before = contested().host(FIRST + 5, gratuitousReply(X)).announces(X, FIRST + 10);
    satisfied(before.judge(check, END));
    satisfied(defended().host(FIRST + 15, gratuitousReply(X)).judge(check, END));
  }

  @Test
  void accusesAReply() {
    failed(contested().host(FIRST + 5, gratuitousReply(X)).judge(check, END), "ARP reply");
  }

  @Test
  void accusesAnAnnouncementToOneStation() {
    var unicast = ArpPacket.announcement(HOST, X).unicast(OTHER);
    failed(contested().frame(FIRST + 5, true, unicast).judge(check, END), "sent to");
  }

  @Test
  void accusesAnAnnouncementFromAnotherHardwareAddress() {
    var foreign = ArpPacket.announcement(SECOND, X).broadcast().from(HOST);
    failed(contested().frame(FIRST + 5, true, foreign).judge(check, END), "announcement");
  }

  @Test
  void accusesASingleProbe() {
    failed(contested().probes(X, FIRST + 5).answers(FIRST + 900, X).judge(check, END), "probe");
  }

  @Test
  void awaitsADefence() {
    pending(contested().host(FIRST + 5, gratuitousReply(X)).judgeOpen(check, FIRST + 9), END);
  }

  @Test
  void leavesWhoDoesNothingToAnother() {
    undecided(contested().judge(check, END), "no defence", "conflict-heeded");
  }
}
