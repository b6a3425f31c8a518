// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcpserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;

import org.ipv4ll.tck.engine.dhcp.DhcpMessage;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Frame;
import org.junit.jupiter.api.Test;

class NoLinkLocalLeaseTest {

  private static final Ipv4Address SERVER = Ipv4Address.parse("10.77.0.2");
  private static final Ipv4Address ROUTABLE = Ipv4Address.parse("10.77.0.102");

  private final NoLinkLocalLease check = new NoLinkLocalLease();

  private static Records asks(Records records, long millis, Type type, int transaction) {
    return records.frame(millis, false, DhcpMessage.of(type, transaction, OTHER).broadcast());
  }

  private static Records answers(
      Records records, long millis, Type type, int transaction, Ipv4Address given) {
    return records.frame(
        millis,
        true,
        DhcpMessage.of(type, transaction, OTHER)
            .giving(given)
            .udp(DhcpMessage.SERVER_PORT, DhcpMessage.CLIENT_PORT)
            .packet(SERVER, Ipv4Address.LIMITED_BROADCAST)
            .frame(HOST, MacAddress.BROADCAST));
  }

  private static Records offered() {
    return answers(asks(new Records(), 0, Type.DISCOVER, 1), 10, Type.OFFER, 1, ROUTABLE);
  }

  @Test
  void isSatisfiedByRoutableAddressesAndRefusals() {
    var refused = asks(offered(), 20, Type.REQUEST, 2);
    satisfied(answers(refused, 21, Type.NAK, 2, Ipv4Address.ANY).judge(check, 100));
  }

  @Test
  void waitsTwelveSecondsForAnAnswer() {
    var open = asks(offered(), 20, Type.DISCOVER, 2);
    pending(open.judgeOpen(check, 12_019), 12_020);
    satisfied(open.judgeOpen(check, 12_020));
    satisfied(offered().judgeOpen(check, 20));
  }

  @Test
  void warnsOfAnOffer() {
    var outcome = answers(offered(), 20, Type.OFFER, 1, X).judge(check, 100);
    warned(outcome, "the server offers 169.254.7.9");
    assertThat(((Outcome.Violated) outcome).frames())
        .extracting(Frame::index)
        .containsExactly(2, 0);
  }

  @Test
  void warnsOfALease() {
    var asked = asks(offered(), 20, Type.REQUEST, 2);
    warned(answers(asked, 21, Type.ACK, 2, X).judge(check, 100), "the server leases 169.254.7.9");
  }

  @Test
  void readsAnswersToItsOwnClientsOnly() {
    satisfied(answers(offered(), 20, Type.OFFER, 77, X).judge(check, 100));
  }

  @Test
  void isNotReachedWithoutAnOffer() {
    undecided(new Records().judge(check, 100), "offers nothing");
    var refused = asks(new Records(), 0, Type.REQUEST, 1);
    undecided(
        answers(refused, 1, Type.NAK, 1, Ipv4Address.ANY).judge(check, 100), "offers nothing");
    undecided(offered().missed(20, "the server is gone").judge(check, 100), "is gone");
  }
}
