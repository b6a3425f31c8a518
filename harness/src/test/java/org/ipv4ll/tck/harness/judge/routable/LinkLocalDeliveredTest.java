// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.FAR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.NEAR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.ROUTABLE;

import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.junit.jupiter.api.Test;

class LinkLocalDeliveredTest {

  private final Check check = new LinkLocalDelivered();

  /** Answered without a routable address, asked again beside one. */
  private static TrafficRecords asked() {
    return TrafficRecords.claimed()
        .plays(NEAR, FAR)
        .asked(8_000, NEAR, X)
        .reaches(8_100, X, NEAR)
        .operable(10_000)
        .asked(11_000, FAR, X);
  }

  @Test
  void answeredFromTheAddress() {
    satisfied(asked().reaches(11_100, X, FAR).judge(check, 12_000));
  }

  @Test
  void answeredFromAnother() {
    warned(asked().reaches(11_100, ROUTABLE, FAR).judge(check, 12_000), "from another address");
  }

  @Test
  void heldAndNotAnswered() {
    var held = asked();
    held.records().asks(13_000, X).answers(13_001, X);
    pending(held.judgeOpen(check, 14_000), 21_000);
    warned(held.judge(check, 21_000), "is answered, packets are not");
  }

  @Test
  void givenUp() {
    var outcome = asked().judge(check, 21_000);
    satisfied(outcome);
    assertThat(outcome.evidence().observations()).anyMatch(text -> text.contains("given"));
  }

  @Test
  void whoAnswersNoPingAtAll() {
    var deaf = TrafficRecords.claimed().plays(FAR).operable(10_000).asked(11_000, FAR, X);
    undecided(deaf.judge(check, 21_000), "answers no ping");
  }

  @Test
  void needsBothAddressesAndAPing() {
    undecided(new TrafficRecords().judge(check, 21_000), "no address was claimed");
    undecided(TrafficRecords.claimed().judge(check, 21_000), "never used");
    undecided(TrafficRecords.claimed().operable(10_000).judge(check, 21_000), "nobody sends");
  }
}
