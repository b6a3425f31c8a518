// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.ipv4ll.tck.engine.fault.scenario.Life;
import org.ipv4ll.tck.engine.fault.scenario.Scenario;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.junit.jupiter.api.Test;

/** What hosts say of their address besides what section 2 has them say. */
class DefenceVariantsTest {

  private static final Station OTHER = Station.HIGH;

  @Test
  void announcesToNewcomers() {
    var rig = Life.inUse("V-54");
    rig.hear(OTHER.announcement(Station.NEIGHBOUR));
    rig.hear(OTHER.announcement(Station.NEIGHBOUR));
    assertThat(announcements(rig)).hasSize(3);
    rig.hear(Station.LOW.announcement(Station.NEIGHBOUR));
    assertThat(announcements(rig)).hasSize(4);
  }

  @Test
  void replyAfterTheDefence() {
    var said = conflict(Life.inUse("V-55"));
    assertThat(said).hasSize(2);
    assertThat(said.get(0).isAnnouncement()).isTrue();
    assertThat(said.get(1).isReply()).isTrue();
  }

  @Test
  void replyBeforeTheDefence() {
    var said = conflict(Life.inUse("V-56"));
    assertThat(said).hasSize(2);
    assertThat(said.get(0).isReply()).isTrue();
    assertThat(said.get(1).isAnnouncement()).isTrue();
  }

  @Test
  void announcesToProbers() {
    var rig = Life.inUse("V-57");
    rig.hear(OTHER.probe(Life.address(rig)));
    assertThat(rig.seen(Seen::isReply)).hasSize(1);
    assertThat(announcements(rig)).hasSize(3);
  }

  @Test
  void announcesOnceMore() {
    var rig = Life.inUse("V-58").run(ofSeconds(100));
    var times = announcements(rig).stream().map(Seen::at).toList();
    assertThat(times).hasSize(3);
    assertThat(times.get(2).minus(times.get(0))).isEqualTo(ofSeconds(20));
  }

  @Test
  void movesWithoutConnections() {
    var rig = Life.inUse("V-65");
    conflict(rig);
    assertThat(rig.seen(Seen::isLoss)).hasSize(1);
  }

  @Test
  void defendsConnectionsForAsLongAsTheyLast() {
    var rig = connected();
    assertThat(conflict(rig)).hasSize(1).allMatch(Seen::isAnnouncement);
    assertThat(rig.seen(Seen::isLoss)).isEmpty();
    rig.run(ofSeconds(20)).hear(tcp(rig, TcpSegment.ACK | TcpSegment.FIN)).run(ofSeconds(1));
    conflict(rig);
    assertThat(rig.seen(Seen::isLoss)).hasSize(1);
  }

  @Test
  void asksForWhomItKnowsAfterADefence() {
    var rig = Life.inUse("V-66");
    rig.hear(OTHER.request(Station.NEIGHBOUR, Life.address(rig)));
    conflict(rig);
    var asked = Life.next(rig, ofSeconds(5), s -> s.arp().isPresent());
    assertThat(asked).hasSize(1).allMatch(s -> s.frame().orElseThrow().isBroadcast());
    assertThat(asked.get(0).arp().orElseThrow().targetProtocol()).isEqualTo(Station.NEIGHBOUR);
  }

  private static Rig connected() {
    var rig = Life.inUse("V-65");
    rig.hear(OTHER.request(Station.NEIGHBOUR, Life.address(rig)));
    return rig.hear(tcp(rig, TcpSegment.SYN)).hear(tcp(rig, TcpSegment.ACK)).run(ofMillis(10));
  }

  private static EthernetFrame tcp(Rig rig, int flags) {
    return OTHER.tcp(7, flags, Station.NEIGHBOUR, Scenario.MAC, Life.address(rig));
  }

  /** What comes at once of a conflict. */
  private static List<Seen> conflict(Rig rig) {
    int before = rig.seen().size();
    rig.hear(OTHER.reply(Life.address(rig))).run(Duration.ZERO);
    return rig.seen().stream().skip(before).toList();
  }

  private static List<Seen> announcements(Rig rig) {
    return rig.seen(Seen::isAnnouncement);
  }
}
