// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.FAR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.ROUTABLE;

import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.ipv4ll.tck.harness.record.Act;
import org.junit.jupiter.api.Test;

class ReportsTest {

  private static void tells(Outcome outcome, String text) {
    satisfied(outcome);
    assertThat(outcome.evidence().observations()).anyMatch(told -> told.contains(text));
  }

  @Test
  void howLongBothAreAnsweredFor() {
    var check = new Coexistence();
    var records = TrafficRecords.claimed().operable(10_000);
    tells(records.judge(check, 70_000), "given up at once");
    records.records().answers(40_000, X);
    tells(records.judge(check, 70_000), "still answered for after 30 s");
    undecided(new TrafficRecords().judge(check, 70_000), "no address was claimed");
    undecided(TrafficRecords.claimed().judge(check, 70_000), "never used");
  }

  @Test
  void whetherNewCommunicationIsAccepted() {
    var check = new NewCommunication();
    var records = TrafficRecords.claimed().plays(FAR).operable(10_000);
    tells(records.judge(check, 70_000), "nothing new is accepted");
    tells(records.reaches(11_000, X, FAR).judge(check, 70_000), "accepted: ");
    undecided(new TrafficRecords().judge(check, 70_000), "no address was claimed");
    undecided(TrafficRecords.claimed().judge(check, 70_000), "never used");
  }

  @Test
  void whetherAnAddressIsClaimedAgain() {
    var check = new ClaimAgain(Duration.ofSeconds(20));
    undecided(new Records().judge(check, 70_000), "is not taken away");
    var idle = new Records().claim(X, 0).act(10_000, Act.Watched::new);
    undecided(idle.judge(check, 70_000), "the routable address is never used");
    undecided(idle.answers(11_000, ROUTABLE).judge(check, 70_000), "never used");
    var records = new Records().answers(9_000, ROUTABLE).act(10_000, Act.Watched::new);
    pending(records.judgeOpen(check, 20_000), 30_000);
    tells(records.judge(check, 30_000), "it does not");
    tells(records.probes(X, 12_000).judge(check, 30_000), "it does: ");
  }
}
