// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipv4ll.tck.engine.fault.scenario.Life;
import org.ipv4ll.tck.engine.fault.scenario.Scenario;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.junit.jupiter.api.Test;

/** What becomes of questions, pings and connections. */
class AnswerVariantsTest {

  private static final Station OTHER = Station.HIGH;
  private static final Ipv4Address PEER = Station.NEIGHBOUR;

  @Test
  void lateAnswer() {
    var rig = Life.inUse("V-50").hear(OTHER.request(PEER, first()));
    assertThat(Life.next(rig, ofMillis(1999), Seen::isReply)).isEmpty();
    assertThat(Life.next(rig, ofMillis(1), Seen::isReply)).hasSize(1);
  }

  @Test
  void answerTwice() {
    var rig = Life.inUse("V-73").hear(OTHER.request(PEER, first())).run(ofSeconds(1));
    assertThat(rig.seen(Seen::isReply)).hasSize(2).allMatch(reply -> isBroadcast(reply));
  }

  @Test
  void noAnswerToPings() {
    assertThat(packets("V-51", OTHER.echo(PEER, Scenario.MAC, first()))).isEmpty();
    assertThat(packets("V-51", syn())).hasSize(1);
  }

  @Test
  void noAnswerToConnections() {
    assertThat(packets("V-52", syn())).isEmpty();
    assertThat(packets("V-52", OTHER.echo(PEER, Scenario.MAC, first()))).hasSize(1);
  }

  @Test
  void nothingToRoutableAddresses() {
    var rig = Life.inUse("V-53");
    assertThat(Life.next(rig.input(send(Station.ROUTABLE)), ofSeconds(5), s -> true)).isEmpty();
    rig.input(send(PEER)).run(ofSeconds(1));
    assertThat(rig.seen(s -> s.arp().filter(a -> a.targetProtocol().equals(PEER)).isPresent()))
        .hasSize(1);
    rig.hear(OTHER.request(Station.ROUTABLE, first())).run(ofSeconds(1));
    assertThat(rig.seen(Seen::isReply)).hasSize(1);
  }

  /** All hosts of one hardware address begin with the same candidate. */
  private static Ipv4Address first() {
    return Life.address(Life.inUse("V-02"));
  }

  private static EthernetFrame syn() {
    return OTHER.tcp(7, TcpSegment.SYN, PEER, Scenario.MAC, first());
  }

  private static List<Seen> packets(String id, EthernetFrame frame) {
    Rig rig = Life.inUse(id).hear(OTHER.request(PEER, first())).hear(frame).run(ofSeconds(1));
    return rig.seen(s -> s.ip().isPresent());
  }

  private static boolean isBroadcast(Seen seen) {
    return seen.frame().orElseThrow().isBroadcast();
  }

  private static Input send(Ipv4Address to) {
    var payload = new UdpDatagram(9, 9, new byte[8]).encode();
    return new Input.Send(to, Ipv4Packet.UDP, (source, destination) -> payload);
  }
}
