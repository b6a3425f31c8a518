// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTest {

  private static final MacAddress A = MacAddress.parse("02:00:5e:00:00:0a");
  private static final MacAddress B = MacAddress.parse("fe:00:5e:00:00:0b");
  private static final Ipv4Address X = Ipv4Address.parse("169.254.1.0");
  private static final Ipv4Address Y = Ipv4Address.parse("192.0.2.255");

  @Test
  void probeIsAsTheStandardDrawsIt() {
    assertThat(HexFormat.of().formatHex(ArpPacket.probe(A, X).broadcast().encode()))
        .isEqualTo(
            "ffffffffffff"
                + "02005e00000a"
                + "0806"
                + "0001"
                + "0800"
                + "06"
                + "04"
                + "0001"
                + "02005e00000a"
                + "00000000"
                + "000000000000"
                + "a9fe0100");
  }

  @Test
  void arpSurvivesARoundTrip() {
    var packet = new ArpPacket(ArpPacket.REPLY, A, X, B, Y);
    assertThat(ArpPacket.decode(packet.unicast(B).encode())).contains(packet);
  }

  @Test
  void arpWithPaddingIsRead() {
    var padded = Arrays.copyOf(ArpPacket.probe(A, X).broadcast().encode(), 60);
    assertThat(ArpPacket.decode(padded)).contains(ArpPacket.probe(A, X));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 13, 14, 41})
  void arpCutShortIsNotRead(int length) {
    assertThat(ArpPacket.decode(Arrays.copyOf(ArpPacket.probe(A, X).broadcast().encode(), length)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 14, 15, 16, 18, 19})
  void arpWithAnotherHeaderIsNotRead(int octet) {
    var bytes = ArpPacket.probe(A, X).broadcast().encode();
    bytes[octet] ^= 0x40;
    assertThat(ArpPacket.decode(bytes)).isEmpty();
  }

  @Test
  void tcpSurvivesARoundTrip() {
    var segment = new TcpSegment(40_000, 7, -1, 0x8000_0000, TcpSegment.SYN | TcpSegment.ACK);
    var packet = segment.packet(X, Y);
    var read = Ipv4Packet.decode(packet.frame(A, B).encode()).orElseThrow();
    assertThat(TcpSegment.decode(read)).contains(segment);
    assertThat(read).usingRecursiveComparison().isEqualTo(packet);
  }

  @Test
  void udpAndEchoSurviveARoundTrip() {
    var datagram = new UdpDatagram(68, 67, new byte[] {1, 2, 3});
    assertThat(UdpDatagram.decode(datagram.packet(X, Y)).orElseThrow())
        .usingRecursiveComparison()
        .isEqualTo(datagram);
    var echo = IcmpEcho.request(7, 9);
    assertThat(IcmpEcho.decode(echo.answer().packet(X, Y)).orElseThrow())
        .usingRecursiveComparison()
        .isEqualTo(echo.answer());
  }

  @Test
  void headersSumUpToZero() {
    var bytes = new TcpSegment(1, 2, 3, 4, TcpSegment.RST).packet(X, Y).encode();
    assertThat(Checksum.of(bytes, 0, 20)).isZero();
    var icmp = IcmpEcho.request(7, 9).encode();
    assertThat(Checksum.of(icmp, 0, icmp.length)).isZero();
  }

  @Test
  void dataBehindTheTcpHeaderIsCounted() {
    var bare = new TcpSegment(1, 2, 3, 4, TcpSegment.ACK).packet(X, Y);
    var more = Arrays.copyOf(bare.payload(), bare.payload().length + 5);
    assertThat(TcpSegment.dataLength(bare)).isZero();
    assertThat(TcpSegment.dataLength(new Ipv4Packet(X, Y, Ipv4Packet.TCP, 1, more))).isEqualTo(5);
  }

  @Test
  void addressesSurviveTheirText() {
    var random = new SplittableRandom(1);
    for (int i = 0; i < 1000; i++) {
      var address = new Ipv4Address(random.nextInt());
      var mac = new MacAddress(random.nextLong());
      assertThat(Ipv4Address.parse(address.toString())).isEqualTo(address);
      assertThat(MacAddress.parse(mac.toString())).isEqualTo(mac);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.2.3", "1.2.3.4.5", "256.1.1.1", "-1.0.0.0", "a.b.c.d", "1..2.3"})
  void whatIsNoAddressIsRefused(String text) {
    assertThatThrownBy(() -> Ipv4Address.parse(text)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MacAddress.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void boundsOfThePrefix() {
    assertThat(Ipv4Address.parse("169.254.0.255").isSelectable()).isFalse();
    assertThat(Ipv4Address.parse("169.254.1.0").isSelectable()).isTrue();
    assertThat(Ipv4Address.parse("169.254.254.255").isSelectable()).isTrue();
    assertThat(Ipv4Address.parse("169.254.255.0").isSelectable()).isFalse();
    assertThat(Ipv4Address.parse("169.255.0.0").isLinkLocal()).isFalse();
  }
}
