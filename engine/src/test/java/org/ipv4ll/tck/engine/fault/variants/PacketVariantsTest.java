// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.ipv4ll.tck.engine.fault.scenario.Life;
import org.ipv4ll.tck.engine.fault.scenario.Scenario;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.junit.jupiter.api.Test;

/** What is left open by RFC 826. */
class PacketVariantsTest {

  private static final Station OTHER = Station.HIGH;
  private static final Ipv4Address PEER = Station.NEIGHBOUR;

  @Test
  void hardwareTypeSix() {
    var rig = Life.inUse("V-59");
    rig.input(ofType(6, OTHER.reply(Life.address(rig))));
    assertThat(rig.seen(Seen::isAnnouncement)).hasSize(3);
    rig.run(ofSeconds(20)).input(ofType(15, OTHER.reply(Life.address(rig))));
    assertThat(rig.seen(Seen::isAnnouncement)).hasSize(3);
  }

  @Test
  void asksBeforeEachPacket() {
    var rig = Life.inUse("V-70");
    rig.onOutput(
        seen ->
            seen.arp()
                .filter(PacketVariantsTest::isForPeer)
                .ifPresent(arp -> rig.answer(OTHER.answer(arp))));
    rig.hear(OTHER.request(PEER, Life.address(rig)));
    for (int i = 0; i < 3; i++) {
      rig.hear(OTHER.echo(PEER, Scenario.MAC, Life.address(rig))).run(ofSeconds(1));
    }
    assertThat(rig.seen(s -> s.arp().filter(PacketVariantsTest::isForPeer).isPresent())).hasSize(3);
    assertThat(rig.seen(s -> s.ip().isPresent())).hasSize(3);
  }

  @Test
  void packetWithoutAnAnswerToItsQuestion() {
    var rig = Life.inUse("V-70").hear(OTHER.request(PEER, Ipv4Address.ANY));
    rig.hear(OTHER.echo(PEER, Scenario.MAC, Life.address(rig))).run(ofSeconds(5));
    assertThat(rig.seen(s -> s.ip().isPresent())).isEmpty();
  }

  @Test
  void leftoversInQuestionsOnly() {
    var rig = Life.inUse("V-72").input(send(PEER)).run(ofSeconds(1));
    assertThat(rig.seen(s -> s.arp().isPresent()))
        .allMatch(s -> isZeroTarget(s) != s.arp().filter(PacketVariantsTest::isForPeer).isPresent())
        .anyMatch(s -> !isZeroTarget(s));
  }

  private static boolean isForPeer(ArpPacket arp) {
    return arp.isRequest() && arp.targetProtocol().equals(PEER);
  }

  private static boolean isZeroTarget(Seen seen) {
    return seen.arp().orElseThrow().targetHardware().equals(MacAddress.ZERO);
  }

  private static Input ofType(int type, EthernetFrame frame) {
    var payload = frame.payload().clone();
    ByteBuffer.wrap(payload).putShort((short) type);
    var changed =
        new EthernetFrame(frame.destination(), frame.source(), frame.etherType(), payload);
    return new Input.FrameReceived(changed.encode());
  }

  private static Input send(Ipv4Address to) {
    var payload = new UdpDatagram(9, 9, new byte[8]).encode();
    return new Input.Send(to, Ipv4Packet.UDP, (source, destination) -> payload);
  }
}
