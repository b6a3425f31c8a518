// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rules.DnsRule;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.junit.jupiter.api.Test;

class NameServerTest {

  private static final MacAddress OWN = MacAddress.parse("02:00:5e:10:20:30");
  private static final MacAddress CLIENT = MacAddress.parse("06:00:00:00:00:0c");
  private static final MacAddress SERVER = MacAddress.parse("06:00:00:00:00:0a");
  private static final int PORT = 40_000;
  private static final int RCODE = 0xF;
  private static final int AUTHORITATIVE = 0x0400;

  private final Rig rig = new Rig(new NameServer(OWN, DnsRule.RFC3927)).up();

  NameServerTest() {
    arp(CLIENT, AddressPlan.CLIENT);
    arp(SERVER, AddressPlan.SERVER);
  }

  private void arp(MacAddress mac, Ipv4Address address) {
    rig.hear(ArpPacket.request(mac, address, AddressPlan.OWN).broadcast());
  }

  @Test
  void answersForItsAddress() {
    assertThat(rig.seen(seen -> seen.arp().filter(ArpPacket::isReply).isPresent())).hasSize(2);
  }

  @Test
  void deniesNamesOfTheDomainByItself() {
    var answer = ask("7.7.254.169.IN-addr.arpa");
    assertThat(answer.flags() & RCODE).isEqualTo(DnsQuestion.NAME_ERROR);
    assertThat(answer.flags() & AUTHORITATIVE).isPositive();
    assertThat(upstream()).isEmpty();
  }

  @Test
  void passesOtherNamesOnAndAnswersUnderTheIdOfTheClient() {
    var name = name("7.7.253.169.in-addr.arpa");
    send(query(3927, name), CLIENT, AddressPlan.CLIENT, PORT, DnsQuestion.PORT);
    var onward = DnsQuestion.decode(upstream().get(0).data()).orElseThrow();
    assertThat(onward.name()).isEqualTo(name);
    assertThat(answers()).isEmpty();
    var answer = onward.answer(DnsQuestion.NO_ERROR, true, List.of(), List.of());
    send(answer, SERVER, AddressPlan.SERVER, DnsQuestion.PORT, upstream().get(0).sourcePort());
    assertThat(answers()).hasSize(1);
    assertThat(DnsQuestion.decode(answers().get(0).data()).orElseThrow().id()).isEqualTo(3927);
  }

  @Test
  void answersOverTcp() {
    segment(1, 0, TcpSegment.SYN, new byte[0]);
    var opened = segments().get(0);
    assertThat(opened.has(TcpSegment.SYN)).isTrue();
    var query = query(7, name("7.7.254.169.in-addr.arpa"));
    var data = ByteBuffer.allocate(query.length + 2).putShort((short) query.length).put(query);
    segment(2, opened.sequence() + 1, TcpSegment.ACK, data.array());
    var message = TcpSegment.data(packets().get(packets().size() - 1));
    assertThat(ByteBuffer.wrap(message).getShort()).isEqualTo((short) (message.length - 2));
    var denied = DnsQuestion.decode(Arrays.copyOfRange(message, 2, message.length)).orElseThrow();
    assertThat(denied.flags() & RCODE).isEqualTo(DnsQuestion.NAME_ERROR);
    assertThat(segments().get(segments().size() - 1).acknowledgment())
        .isEqualTo(2 + data.capacity());
  }

  @Test
  void clientsKeepNamesOfTheDomainToThemselves() {
    Host client = new StubResolver(OWN, DnsRule.RFC3927);
    var asking = new Rig(client).up();
    asking.hear(ArpPacket.request(SERVER, AddressPlan.SERVER, AddressPlan.OWN).broadcast());
    int before = asking.seen().size();
    asking.input(new Input.LookUp(name("1.254.169.In-Addr.Arpa"), DnsQuestion.SOA));
    assertThat(asking.seen()).hasSize(before);
    asking.input(new Input.LookUp(name("1.254.168.in-addr.arpa"), DnsQuestion.SOA));
    assertThat(asking.seen()).hasSize(before + 1);
  }

  private DnsQuestion ask(String name) {
    send(query(1, name(name)), CLIENT, AddressPlan.CLIENT, PORT, DnsQuestion.PORT);
    return DnsQuestion.decode(answers().get(0).data()).orElseThrow();
  }

  private static List<String> name(String text) {
    return List.of(text.split("\\."));
  }

  private static byte[] query(int id, List<String> name) {
    return DnsQuestion.query(id, name, DnsQuestion.PTR).encode();
  }

  private void send(byte[] message, MacAddress mac, Ipv4Address from, int port, int to) {
    rig.hear(frame(new UdpDatagram(port, to, message).packet(from, AddressPlan.OWN), mac));
  }

  private void segment(int sequence, int acknowledged, int flags, byte[] data) {
    var segment = new TcpSegment(PORT, DnsQuestion.PORT, sequence, acknowledged, flags);
    rig.hear(frame(segment.packet(AddressPlan.CLIENT, AddressPlan.OWN, data), CLIENT));
  }

  private static EthernetFrame frame(Ipv4Packet packet, MacAddress from) {
    return packet.frame(from, OWN);
  }

  private List<UdpDatagram> upstream() {
    return udp(AddressPlan.SERVER);
  }

  private List<UdpDatagram> answers() {
    return udp(AddressPlan.CLIENT);
  }

  private List<UdpDatagram> udp(Ipv4Address to) {
    return packets().stream()
        .filter(packet -> packet.destination().equals(to))
        .map(UdpDatagram::decode)
        .flatMap(Optional::stream)
        .toList();
  }

  private List<TcpSegment> segments() {
    return packets().stream().map(TcpSegment::decode).flatMap(Optional::stream).toList();
  }

  private List<Ipv4Packet> packets() {
    return rig.seen().stream().map(Seen::ip).flatMap(Optional::stream).toList();
  }
}
