// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.dhcp;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Option;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Text;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

  private static final Ipv4Address SERVER = Ipv4Address.parse("192.0.2.53");
  private static final MacAddress CLIENT = MacAddress.parse("02:00:5e:00:00:16");
  private static final String DOMAIN = "\3lan\7example\0";
  private static final String RESULT = "\u00ff\u00ff";

  private final Naming naming = new Naming(SERVER, "lan.example");
  private final DhcpMessage lease = DhcpMessage.of(Type.ACK, 1, CLIENT);
  private final DhcpMessage asked = DhcpMessage.of(Type.REQUEST, 1, CLIENT);

  private String answer(String wanted) {
    return naming.in(lease, asked.with(Text.CLIENT_FQDN, wanted)).texts().get(Text.CLIENT_FQDN);
  }

  @Test
  void aLeaseNamesTheServerAndTheDomain() {
    var named = naming.in(lease, asked);
    assertThat(named.address(Option.NAME_SERVER)).contains(SERVER);
    assertThat(named.texts()).containsEntry(Text.DOMAIN, "lan.example").hasSize(1);
  }

  /** S, O, E, N are 1, 2, 4 and 8. */
  @ParameterizedTest
  @CsvSource({"1, 10", "0, 8", "5, 14", "4, 12"})
  void theServerLeavesItToTheClient(int wanted, int answered) {
    assertThat(answer((char) wanted + "\0\0").charAt(0)).isEqualTo((char) answered);
  }

  @Test
  void aNameGetsTheDomain() {
    assertThat(answer("\5\0\0\4host")).isEqualTo("\16" + RESULT + "\4host" + DOMAIN);
    assertThat(answer("\1\0\0host")).isEqualTo("\12" + RESULT + "host.lan.example");
  }

  @Test
  void aWholeNameIsLeftAsItIs() {
    assertThat(answer("\5\0\0\4host\0")).isEqualTo("\16" + RESULT + "\4host\0");
    assertThat(answer("\1\0\0host.test")).isEqualTo("\12" + RESULT + "host.test");
    assertThat(answer("\1\0\0")).isEqualTo("\12" + RESULT);
  }

  @Test
  void whatIsTooShortOrTooLongIsNotAnswered() {
    assertThat(answer("\1\0")).isNull();
    assertThat(answer("\1\0\0" + "h".repeat(252))).isNull();
  }
}
