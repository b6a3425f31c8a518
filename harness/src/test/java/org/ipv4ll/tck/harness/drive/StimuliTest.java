// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ipv4ll.tck.harness.drive.Frames.HOST;
import static org.ipv4ll.tck.harness.drive.Frames.X;

import java.util.List;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StimuliTest {

  private final TesterStations cast = new TesterStations(HOST, 1);
  private final Stimuli stimuli = new Stimuli(cast, cast.rogue());

  private EthernetFrame ethernet(String name) {
    return EthernetFrame.decode(stimuli.frame(name, X)).orElseThrow();
  }

  private ArpPacket arp(String name) {
    return ArpPacket.decode(ethernet(name)).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "an ARP reply",
        "an ARP request",
        "an ARP announcement",
        "a unicast ARP reply",
        "a unicast ARP request",
        "an ARP reply to nobody",
        "a gratuitous ARP reply",
        "a conflict from another Ethernet source",
        "a padded ARP reply",
        "an ARP reply with a 200-octet trailer"
      })
  void conflictsNameTheAddressAsTheRogues(String name) {
    assertThat(arp(name).senderProtocol()).isEqualTo(X);
    assertThat(arp(name).senderHardware()).isEqualTo(cast.rogue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"an ARP probe", "a unicast ARP probe"})
  void probesNameTheAddressAsWanted(String name) {
    assertThat(arp(name).isProbe()).isTrue();
    assertThat(arp(name).targetProtocol()).isEqualTo(X);
    assertThat(arp(name).targetHardware()).isEqualTo(MacAddress.ZERO);
  }

  @Test
  void unicastGoesToTheHost() {
    for (var name : List.of("a unicast ARP reply", "a unicast ARP request")) {
      assertThat(ethernet(name).destination()).isEqualTo(HOST);
    }
    assertThat(ethernet("an ARP reply").isBroadcast()).isTrue();
  }

  @Test
  void probesComeFromBelowAndAbove() {
    var own = HOST.bits();
    assertThat(arp("an ARP probe from a lower hardware address").senderHardware().bits())
        .isLessThan(own);
    assertThat(arp("an ARP probe from a higher hardware address").senderHardware().bits())
        .isGreaterThan(own);
  }

  @Test
  void lookalikesDoNotNameTheAddress() {
    var ten = arp("an ARP reply for 10.1 with the same low 16 bits").senderProtocol();
    assertThat(ten).isEqualTo(Ipv4Address.parse("10.1.7.9"));
    var other = arp("an announcement of another link-local address").senderProtocol();
    assertThat(other.isLinkLocal()).isTrue();
    assertThat(other).isNotEqualTo(X);
    assertThat(arp("an ARP reply from nobody").senderProtocol()).isEqualTo(Ipv4Address.ANY);
    assertThat(arp("an ordinary ARP request").targetProtocol()).isEqualTo(X);
  }

  @Test
  void sourcesAreWhoTheySayTheyAre() {
    assertThat(arp("a conflict with the host's own hardware address").senderHardware())
        .isEqualTo(HOST);
    assertThat(ethernet("a conflict from another Ethernet source").source())
        .isEqualTo(cast.secondRogue());
    assertThat(stimuli.from(cast.secondRogue()).frame("an ARP reply", X))
        .isNotEqualTo(stimuli.frame("an ARP reply", X));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a conflict with hardware type 15",
        "a conflict with hardware type 0xFFFF",
        "a conflict with protocol type 0x86DD",
        "a conflict cut to 27 octets",
        "a conflict on VLAN 7"
      })
  void bentFramesAreNoArpForIpv4OverEthernet(String name) {
    assertThat(ArpPacket.decode(ethernet(name))).isEmpty();
  }

  @Test
  void bentFramesAreBentWhereTheySay() {
    assertThat(stimuli.frame("an ARP reply", X)).hasSize(42);
    assertThat(stimuli.frame("a padded ARP reply", X)).hasSize(60);
    assertThat(stimuli.frame("an ARP reply with a 200-octet trailer", X)).hasSize(242);
    assertThat(stimuli.frame("a conflict cut to 27 octets", X)).hasSize(14 + 27);
    assertThat(stimuli.frame("a conflict with hardware type 15", X)[15]).isEqualTo((byte) 15);
    assertThat(stimuli.frame("a conflict with operation 3", X)[21]).isEqualTo((byte) 3);
    assertThat(stimuli.frame("a conflict with operation 9", X)[21]).isEqualTo((byte) 9);
    assertThat(ethernet("a conflict on VLAN 7").etherType()).isEqualTo(EthernetFrame.VLAN);
    assertThat(stimuli.frame("a conflict on VLAN 7", X)[15]).isEqualTo((byte) 7);
  }

  @Test
  void anEchoRequestGoesStraightToTheHost() {
    var frame = EthernetFrame.decode(stimuli.echoRequest(X)).orElseThrow();
    assertThat(frame.destination()).isEqualTo(HOST);
    var packet = Ipv4Packet.decode(frame).orElseThrow();
    assertThat(packet.destination()).isEqualTo(X);
    assertThat(IcmpEcho.decode(packet)).isPresent();
  }

  @Test
  void fieldsMayHaveValuesOfTheirOwn() {
    var zero = arp("an ARP reply with the sender hardware address 00:00:00:00:00:00");
    assertThat(zero.senderHardware()).isEqualTo(MacAddress.ZERO);
    assertThat(ethernet("an ARP reply with the sender hardware address 00:00:00:00:00:00").source())
        .isEqualTo(cast.rogue());
    assertThat(arp("an ARP probe with the target hardware address of the host").targetHardware())
        .isEqualTo(HOST);
    assertThat(arp("an ARP reply with the target IP address of its sender").targetProtocol())
        .isEqualTo(X);
    assertThat(arp("an ordinary ARP request with the sender IP address 192.0.2.77"))
        .extracting(ArpPacket::senderProtocol, ArpPacket::targetProtocol)
        .containsExactly(Ipv4Address.parse("192.0.2.77"), X);
    assertThat(arp("an ARP reply with the operation 0xFFFF").operation()).isEqualTo(0xFFFF);
    assertThat(ethernet("an ARP reply with the Ethernet destination of the host").destination())
        .isEqualTo(HOST);
  }

  @Test
  void framesMayHaveAnotherForm() {
    assertThat(stimuli.frame("an ARP reply with the hardware length 8", X)[18]).isEqualTo((byte) 8);
    assertThat(stimuli.frame("an ARP reply with 18 zeros behind it", X)).hasSize(60).endsWith(0, 0);
    assertThat(stimuli.frame("an ARP reply with 18 leftovers behind it", X))
        .isEqualTo(stimuli.frame("a padded ARP reply", X));
    var tagged = ethernet("an ARP reply with a priority tag");
    assertThat(tagged.etherType()).isEqualTo(EthernetFrame.VLAN);
    assertThat(ArpPacket.decode(tagged)).isEmpty();
    assertThat(ArpPacket.decode(tagged.withoutPriority())).contains(arp("an ARP reply"));
    var snap = ethernet("an ARP reply with an LLC and SNAP header");
    assertThat(snap.etherType()).isEqualTo(8 + ArpPacket.LENGTH);
    assertThat(snap.payload()).hasSize(46).startsWith(0xAA, 0xAA, 3, 0, 0, 0, 8, 6, 0, 1);
  }

  @Test
  void anUnknownPeculiarityIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stimuli.frame("an ARP reply with the colour red", X))
        .withMessage("no frame comes with the colour red");
  }

  @Test
  void anUnknownNameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stimuli.frame("an ARP rply", X))
        .withMessage("no stimulus is called 'an ARP rply'");
  }
}
