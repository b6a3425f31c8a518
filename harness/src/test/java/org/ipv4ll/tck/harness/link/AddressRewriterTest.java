// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;

class AddressRewriterTest {

  private static final MacAddress ONE = MacAddress.parse("02:00:00:00:01:01");
  private static final MacAddress TWO = MacAddress.parse("02:00:00:00:01:02");
  private static final Ipv4Address A = Ipv4Address.parse("169.254.1.1");
  private static final Ipv4Address B = Ipv4Address.parse("169.254.2.2");
  private static final Ipv4Address OTHER = Ipv4Address.parse("169.254.3.3");

  private final java.util.concurrent.atomic.AtomicReference<Ipv4Address> common =
      AddressRewriter.undecided();
  private final AddressRewriter first = AddressRewriter.of(common);
  private final AddressRewriter second = AddressRewriter.of(common);

  private static byte[] probe(MacAddress sender, Ipv4Address target) {
    return ArpPacket.probe(sender, target).broadcast().encode();
  }

  private static ArpPacket arp(byte[] frame) {
    return EthernetFrame.decode(frame).flatMap(ArpPacket::decode).orElseThrow();
  }

  private void decide() {
    first.outward(probe(ONE, A));
    second.outward(probe(TWO, B));
  }

  @Test
  void theFirstProbesDecide() {
    decide();
    assertThat(first.local()).isEqualTo(A);
    assertThat(second.local()).isEqualTo(B);
    second.outward(probe(TWO, OTHER));
    assertThat(second.local()).isEqualTo(B);
  }

  @Test
  void eachSeesTheOtherWantWhatItWantsItself() {
    decide();
    assertThat(arp(first.inward(second.outward(probe(TWO, B))))).isEqualTo(ArpPacket.probe(TWO, A));
    var announcement = ArpPacket.announcement(ONE, A);
    assertThat(arp(second.inward(first.outward(announcement.broadcast().encode()))))
        .isEqualTo(ArpPacket.announcement(ONE, B));
  }

  @Test
  void allElseIsRelayedAsItIs() {
    decide();
    var frame = probe(TWO, OTHER);
    assertThat(first.inward(second.outward(frame))).isEqualTo(frame);
    var runt = new byte[] {1, 2, 3};
    assertThat(second.outward(runt)).isEqualTo(runt);
  }

  @Test
  void packetsKeepACorrectHeader() {
    decide();
    var ping = IcmpEcho.request(1, 1).packet(OTHER, B).frame(TWO, ONE).encode();
    var relayed = second.outward(ping);
    var packet = EthernetFrame.decode(relayed).flatMap(Ipv4Packet::decode).orElseThrow();
    assertThat(packet.destination()).isEqualTo(A);
    assertThat(relayed).isEqualTo(IcmpEcho.request(1, 1).packet(OTHER, A).frame(TWO, ONE).encode());
  }
}
