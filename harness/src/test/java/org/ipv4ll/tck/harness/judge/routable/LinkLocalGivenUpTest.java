// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;

import java.time.Duration;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.junit.jupiter.api.Test;

class LinkLocalGivenUpTest {

  private final Check check = new LinkLocalGivenUp(Duration.ofSeconds(60));
  private final Check unused = new FormerAddressUnused();
  private final TrafficRecords records = TrafficRecords.claimed().operable(10_000);

  /** What another host says about the former address. */
  private static ArpPacket claim() {
    return new ArpPacket(ArpPacket.REPLY, Records.OTHER, X, Records.HOST, Ipv4Address.ANY);
  }

  @Test
  void nobodyAnswersForTheAddressAnyMore() {
    records.records().answers(69_000, X).asks(71_000, X);
    satisfied(records.judge(check, 75_000));
  }

  @Test
  void itIsStillAnsweredForAfterTheTransition() {
    records.records().asks(71_000, X).answers(71_001, X);
    warned(records.judge(check, 75_000), "still in use");
  }

  @Test
  void slackAndStall() {
    records.records().asks(70_000, X).answers(70_100, X);
    satisfied(records.judge(check, 75_000));
    records.records().answers(70_900, X).stall(70_500, 800);
    heldUp(records.judge(check, 75_000));
    records.records().stall(70_500, 799);
    warned(records.judge(check, 75_000), "still in use");
  }

  @Test
  void needsAnAddressOfEachKindAndAQuestion() {
    undecided(records.judge(check, 75_000), "is not asked for");
    undecided(new TrafficRecords().judge(check, 75_000), "no address was claimed");
    undecided(TrafficRecords.claimed().judge(check, 75_000), "the routable address is never used");
  }

  @Test
  void whatOthersSayIsNoReasonToTakeItUpAgain() {
    records.records().asks(71_000, X).stimulus(75_000, claim());
    satisfied(records.judge(unused, 90_000));
    records.records().announces(X, 75_001);
    warned(records.judge(unused, 90_000), "beside a routable address");
  }

  @Test
  void whoHasNotGivenItUpIsJudgedByAnotherCheck() {
    records.records().asks(71_000, X).answers(71_001, X).stimulus(75_000, claim());
    undecided(records.judge(unused, 90_000), "is not given up", "link-local-given-up");
  }

  @Test
  void nothingIsKnownWithoutAQuestionOrAClaim() {
    undecided(records.judge(unused, 90_000), "nothing is said");
    records.records().stimulus(75_000, claim());
    undecided(records.judge(unused, 90_000), "is not given up");
    undecided(new TrafficRecords().judge(unused, 90_000), "no address was claimed");
    undecided(TrafficRecords.claimed().judge(unused, 90_000), "never used");
  }
}
