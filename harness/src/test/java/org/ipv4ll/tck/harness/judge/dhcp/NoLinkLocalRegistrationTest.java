// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcp;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.X;

import org.ipv4ll.tck.engine.dhcp.DhcpMessage;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Option;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Text;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class NoLinkLocalRegistrationTest {

  private static final String BY_SERVER = "\1\0\0host";
  private static final String BY_CLIENT = "\0\0\0host";
  private static final String BY_NOBODY = "\11\0\0host";
  private static final Ipv4Address LEASED = Ipv4Address.parse("192.0.2.77");

  private final NoLinkLocalRegistration check = new NoLinkLocalRegistration();

  private static Records leased() {
    return new Records().claim(X, 0).frame(9_000, false, Leases.of(Type.ACK));
  }

  private static Records says(DhcpMessage message) {
    return leased().frame(10_000, true, message.broadcast());
  }

  private static DhcpMessage about(Ipv4Address address, String name) {
    return Leases.message(Type.INFORM).withCurrent(address).with(Text.CLIENT_FQDN, name);
  }

  @Test
  void theServerIsToRegisterTheAddress() {
    failed(says(about(X, BY_SERVER)).judge(check, 60_000), "a server is asked to register it");
    var request =
        Leases.message(Type.REQUEST)
            .with(Option.REQUESTED, X.bits())
            .with(Text.CLIENT_FQDN, BY_SERVER);
    failed(says(request).judge(check, 60_000), "a server is asked to register it");
  }

  @Test
  void theServerIsToRegisterNothingOrAnotherAddress() {
    satisfied(says(about(X, BY_CLIENT)).judge(check, 60_000));
    satisfied(says(about(X, BY_NOBODY)).judge(check, 60_000));
    satisfied(says(about(LEASED, BY_SERVER)).judge(check, 60_000));
    satisfied(says(Leases.message(Type.INFORM).withCurrent(X)).judge(check, 60_000));
    var discover = Leases.message(Type.DISCOVER).with(Text.CLIENT_FQDN, BY_SERVER);
    satisfied(says(discover).judge(check, 60_000));
  }

  @Test
  void needsAnAddressAndALease() {
    undecided(new Records().judge(check, 60_000), "no address was claimed");
    undecided(new Records().claim(X, 0).judge(check, 60_000), "no lease");
  }
}
