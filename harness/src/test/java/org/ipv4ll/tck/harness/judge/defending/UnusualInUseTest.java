// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.FIRST;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.claimed;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.moves;

import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;
import org.junit.jupiter.api.Test;

class UnusualInUseTest {

  private static final int END = FIRST + 10_000;

  private final UnusualInUse conflict = new UnusualInUse(UnusualInUse.CONFLICT);
  private final UnusualInUse question = new UnusualInUse(UnusualInUse.QUESTION);

  /** A frame of which nothing can be read. */
  private static Records met() {
    var records = claimed();
    int frame = records.closed(FIRST).frames().size();
    return records
        .frame(
            FIRST,
            false,
            new EthernetFrame(
                MacAddress.BROADCAST, Records.OTHER, EthernetFrame.VLAN, new byte[46]))
        .act(FIRST, (at, mark) -> new Act.Sent(at, mark, frame, ""));
  }

  @Test
  void tellsOfEveryReaction() {
    told(met().announces(X, FIRST + 10), conflict, "takes it");
    told(met().with(moves(FIRST + 500)), conflict, "takes it");
    told(met().answers(FIRST + 10, X), question, "takes it");
    told(met().answers(FIRST + 10, X), conflict, "ignores it");
    told(met().announces(X, FIRST + 10), question, "ignores it");
  }

  private static void told(Records records, UnusualInUse check, String what) {
    var outcome = records.judge(check, END);
    satisfied(outcome);
    assertThat(outcome.evidence().observations()).anyMatch(text -> text.contains(what));
  }

  @Test
  void waitsForOne() {
    pending(met().judgeOpen(conflict, FIRST + 1), END);
  }

  @Test
  void isUndecidedWithoutAnAddressOrAPacket() {
    undecided(claimed().judge(conflict, END), "no address");
    undecided(new Records().judge(question, END), "no address");
  }
}
