// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage;
import org.junit.jupiter.api.Test;

class DecoderFuzzTest {

  private static final int ROUNDS = 200_000;
  private static final Ipv4Address X = Ipv4Address.parse("169.254.1.1");
  private static final MacAddress MAC = MacAddress.parse("02:00:5e:00:00:0a");

  @Test
  void noOctetsMakeADecoderThrow() {
    var random = new SplittableRandom(826);
    int read = 0;
    for (int i = 0; i < ROUNDS; i++) {
      read += decoded(octets(random));
    }
    assertThat(read).isGreaterThan(ROUNDS / 10);
  }

  private static int decoded(byte[] bytes) {
    var packet = Ipv4Packet.decode(bytes);
    packet.flatMap(TcpSegment::decode);
    packet.map(TcpSegment::dataLength);
    packet
        .flatMap(UdpDatagram::decode)
        .map(
            udp ->
                DnsQuestion.decode(udp.data()).isPresent() || DhcpMessage.decode(udp).isPresent());
    packet.flatMap(IcmpEcho::decode).map(IcmpEcho::answer);
    return packet.isPresent() || ArpPacket.decode(bytes).isPresent() ? 1 : 0;
  }

  private static byte[] octets(SplittableRandom random) {
    var bytes =
        switch (random.nextInt(4)) {
          case 0 -> ArpPacket.probe(MAC, X).broadcast().encode();
          case 1 -> new TcpSegment(1, 2, 3, 4, 5).packet(X, X).frame(MAC, MAC).encode();
          case 2 -> IcmpEcho.request(1, 2).packet(X, X).frame(MAC, MAC).encode();
          default -> new UdpDatagram(1, 2, new byte[9]).packet(X, X).frame(MAC, MAC).encode();
        };
    for (int i = random.nextInt(6); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(100));
  }
}
