// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.support.InternetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbill.DNS.Message;
import org.xbill.DNS.Opcode;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;
import org.xbill.DNS.Update;

class PrimaryZoneTest {

  private final PrimaryZone zone =
      new PrimaryZone(InternetAddress.of(Ipv4Address.parse("192.0.2.53")), "lan.example");

  private Message answer(byte[] query) throws IOException {
    return new Message(zone.answer(query).orElseThrow());
  }

  /** Who wants to update a name asks for its SOA, and finds that of the zone. */
  @ParameterizedTest
  @CsvSource({
    "host.lan.example, lan.example.",
    "9.7.254.169.in-addr.arpa, 254.169.in-addr.arpa.",
    "77.2.0.192.in-addr.arpa, 2.0.192.in-addr.arpa.",
    "1.0.0.10.in-addr.arpa, in-addr.arpa.",
    "host.elsewhere, ."
  })
  void theZoneOfAName(String name, String found) throws IOException {
    var answer = answer(Query.of(name, "SOA").encode(7));
    assertThat(answer.getRcode()).isEqualTo(Rcode.NXDOMAIN);
    assertThat(answer.getSection(Section.AUTHORITY).get(0).getName()).hasToString(found);
  }

  @Test
  void theApexAndTheServer() throws IOException {
    var apex = answer(Query.of("lan.example", "SOA").encode(7));
    assertThat(apex.getSection(Section.ANSWER).get(0).rdataToString()).startsWith("ns.lan.example");
    var server = answer(Query.of("ns.lan.example", "A").encode(8));
    assertThat(server.getSection(Section.ANSWER).get(0).rdataToString()).isEqualTo("192.0.2.53");
    var servers = answer(Query.of("lan.example", "NS").encode(9));
    assertThat(servers.getSection(Section.ANSWER)).hasSize(1);
    assertThat(servers.getSection(Section.ADDITIONAL)).hasSize(1);
    var none = answer(Query.of("ns.lan.example", "TXT").encode(10));
    assertThat(none.getRcode()).isEqualTo(Rcode.NOERROR);
  }

  @Test
  void everyUpdateIsTaken() throws IOException {
    var answer = answer(new Update(Query.absolute("lan.example")).toWire());
    assertThat(answer.getHeader().getOpcode()).isEqualTo(Opcode.UPDATE);
    assertThat(answer.getRcode()).isEqualTo(Rcode.NOERROR);
  }

  @Test
  void nothingElseIsAnswered() {
    assertThat(zone.answer(new byte[3])).isEmpty();
    var answer = zone.answer(Query.of("lan.example", "SOA").encode(7)).orElseThrow();
    assertThat(zone.answer(answer)).isEmpty();
  }
}
