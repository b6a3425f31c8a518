// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.X;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PacketTest {

  /** Where the low octet of the hardware type stands in a frame. */
  private static final int HARDWARE_TYPE = 15;

  /** Where the type of a frame stands. */
  private static final int TYPE = 12;

  private static Packet withType(int type) {
    var bytes = ArpPacket.probe(HOST, X).broadcast().encode();
    bytes[HARDWARE_TYPE] = (byte) type;
    return Packet.of(bytes);
  }

  @Test
  void ethernetIsRead() {
    assertThat(withType(1).arp()).contains(ArpPacket.probe(HOST, X));
    assertThat(withType(1).isIeee802()).isFalse();
  }

  @Test
  void theTypeOfIeee802IsReadAllTheSame() {
    assertThat(withType(6).arp()).contains(ArpPacket.probe(HOST, X));
    assertThat(withType(6).isIeee802()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 15, 32})
  void noOtherTypeIs(int type) {
    assertThat(withType(type).arp()).isEmpty();
    assertThat(withType(type).isIeee802()).isFalse();
  }

  /** Priority 6 and a VLAN, which 0 is not (IEEE 802.1Q). */
  private static byte[] tagged(int vlan) {
    var frame = ArpPacket.probe(HOST, X).broadcast();
    var tag = ByteBuffer.allocate(4 + frame.payload().length).putShort((short) (0xC000 | vlan));
    tag.putShort((short) EthernetFrame.ARP).put(frame.payload());
    return new EthernetFrame(frame.destination(), frame.source(), EthernetFrame.VLAN, tag.array())
        .encode();
  }

  @Test
  void aPriorityOfTheHostIsReadOver() {
    assertThat(Packet.ofHost(tagged(0)).arp()).contains(ArpPacket.probe(HOST, X));
    assertThat(Packet.ofHost(tagged(7)).arp()).isEmpty();
    assertThat(Packet.of(tagged(0)).arp()).isEmpty();
  }

  @Test
  void aTagIsToldByItsVlanAndWhatIsInIt() {
    var plain = ArpPacket.probe(HOST, X).broadcast().encode();
    var tagged =
        ByteBuffer.allocate(plain.length + 4)
            .put(plain, 0, TYPE)
            .putInt(0x8100_0000 | 0x6007)
            .put(plain, TYPE, plain.length - TYPE);
    var packet = Packet.of(tagged.array());
    assertThat(packet.vlan()).hasValue(7);
    assertThat(packet.arp()).isEmpty();
    assertThat(packet.taggedArp()).contains(ArpPacket.probe(HOST, X));
    assertThat(FrameText.summary(packet))
        .isEqualTo("VLAN 7: " + FrameText.summary(Packet.of(plain)));
    assertThat(FrameText.summary(Packet.of(Arrays.copyOf(tagged.array(), TYPE + 3))))
        .startsWith("type 0x8100, 1 octets");
  }

  @Test
  void nothingMuchIsNothing() {
    assertThat(Packet.of(new byte[14]).arp()).isEmpty();
    assertThat(Packet.of(new byte[3]).ethernet()).isEmpty();
  }
}
