// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseTest {

  private static final int FRAMES = 20_000;

  private static Stream<byte[]> many(Supplier<byte[]> frames) {
    return IntStream.range(0, FRAMES).mapToObj(i -> frames.get());
  }

  private static boolean isAbout(byte[] frame, Ipv4Address address) {
    var arp = EthernetFrame.decode(frame).flatMap(ArpPacket::decode);
    var ip = EthernetFrame.decode(frame).flatMap(Ipv4Packet::decode);
    return arp.filter(a -> List.of(a.senderProtocol(), a.targetProtocol()).contains(address))
            .isPresent()
        || ip.map(Ipv4Packet::source).equals(Optional.of(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"169.254.7.9", "169.254.0.0", "169.254.255.255"})
  void neverSpeaksOfTheSparedAddress(String spared) {
    var address = Ipv4Address.parse(spared);
    var noise = new Noise(1, address);
    assertThat(many(noise::arp).filter(frame -> isAbout(frame, address))).isEmpty();
    assertThat(many(noise::fuzz).filter(frame -> isAbout(frame, address))).isEmpty();
  }

  @Test
  void wouldSpeakOfAnAddressThatIsNotSpared() {
    var noise = new Noise(1, Frames.X);
    var seen =
        many(noise::arp)
            .flatMap(frame -> EthernetFrame.decode(frame).flatMap(ArpPacket::decode).stream())
            .map(ArpPacket::targetProtocol)
            .toList();
    assertThat(seen).hasSize(FRAMES).allMatch(Ipv4Address::isLinkLocal);
    assertThat(seen.stream().distinct().count()).isGreaterThan(FRAMES / 2);
  }

  @Test
  void theSameSeedMakesTheSameNoise() {
    var one = new Noise(5, Frames.X);
    var other = new Noise(5, Frames.X);
    assertThat(many(one::fuzz).map(Arrays::toString))
        .containsExactlyElementsOf(many(other::fuzz).map(Arrays::toString).toList());
  }
}
