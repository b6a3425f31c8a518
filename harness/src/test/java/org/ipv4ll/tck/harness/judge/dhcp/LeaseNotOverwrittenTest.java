// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcp;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.ROUTABLE;

import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.Test;

class LeaseNotOverwrittenTest {

  private static final ArpPacket QUESTION =
      ArpPacket.request(OTHER, RoutableNetwork.GATEWAY, RoutableNetwork.HOST);

  private final LeaseNotOverwritten check = new LeaseNotOverwritten();

  /** A lease between probe 1 and probe 2, in use at once. */
  private static Records leased() {
    return new Records()
        .probes(X, 100)
        .frame(900, false, Leases.of(Type.ACK))
        .answers(1_000, ROUTABLE);
  }

  private static Records claimed() {
    return leased().probes(X, 1_500, 3_000).announces(X, 5_000, 7_000);
  }

  @Test
  void accusesWhoeverLosesItsLeaseByItsClaim() {
    var asked = claimed().tester(20_000, QUESTION).tester(21_000, QUESTION);
    pending(asked.judgeOpen(check, 22_000), 24_000);
    failed(asked.judge(check, 24_100), "the leased address is gone since");
  }

  @Test
  void sparesWhoeverHasBoth() {
    var asked = claimed().tester(20_000, QUESTION).answers(20_001, ROUTABLE);
    satisfied(asked.judge(check, 24_000));
  }

  @Test
  void sparesWhoeverEndsTheAttempt() {
    satisfied(leased().tester(20_000, QUESTION).judge(check, 24_000));
  }

  @Test
  void needsALeaseThatIsInUse() {
    undecided(new Records().probes(X, 100).judge(check, 24_000), "no lease");
    var unused = new Records().probes(X, 100).frame(900, false, Leases.of(Type.ACK));
    undecided(unused.judge(check, 24_000), "never used");
    undecided(claimed().judge(check, 24_000), "nobody asks");
  }
}
