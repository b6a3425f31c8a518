// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.FAR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.NEIGHBOUR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.ROUTABLE;

import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.junit.jupiter.api.Test;

class RoutableSourceTest {

  private final Check toRoutable = RoutableSource.toRoutable();
  private final Check toLinkLocal = RoutableSource.toLinkLocal();
  private final TrafficRecords told =
      TrafficRecords.claimed()
          .plays(NEIGHBOUR, FAR)
          .operable(10_000)
          .told(11_000, NEIGHBOUR)
          .told(12_000, FAR);

  @Test
  void newPacketsComeFromTheRoutableAddress() {
    told.reaches(11_100, ROUTABLE, NEIGHBOUR).reaches(12_100, ROUTABLE, FAR);
    satisfied(told.judge(toRoutable, 13_000));
    satisfied(told.judge(toLinkLocal, 13_000));
  }

  @Test
  void aLinkLocalSource() {
    told.reaches(11_100, X, NEIGHBOUR).reaches(12_100, X, FAR);
    failed(told.judge(toRoutable, 13_000), "a new packet has a link-local source");
    warned(told.judge(toLinkLocal, 13_000), "a new packet has a link-local source");
  }

  @Test
  void theQuestionAloneIsNoPacket() {
    told.resolves(11_100, X, NEIGHBOUR);
    undecided(told.judge(toRoutable, 13_000), "sends nothing new", "routable-unrestricted");
  }

  @Test
  void whatWasSentBeforeTheAddressWorksIsNotNew() {
    var early = TrafficRecords.claimed().plays(NEIGHBOUR).told(8_000, NEIGHBOUR);
    early.reaches(8_100, X, NEIGHBOUR).operable(10_000).told(11_000, NEIGHBOUR);
    satisfied(early.reaches(11_100, ROUTABLE, NEIGHBOUR).judge(toRoutable, 13_000));
  }

  @Test
  void answersAreNotNew() {
    var asked = TrafficRecords.claimed().plays(NEIGHBOUR).operable(10_000);
    asked.asked(11_000, NEIGHBOUR, X).reaches(11_100, X, NEIGHBOUR);
    undecided(asked.judge(toRoutable, 13_000), "sends nothing new");
  }

  @Test
  void needsARoutableAddressThatWorks() {
    undecided(TrafficRecords.claimed().judge(toRoutable, 13_000), "never used");
  }
}
