// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.junit.jupiter.api.Test;

class TcpListenerTest {

  private static final MacAddress MAC = MacAddress.parse("02:00:5e:00:00:17");
  private static final Station OTHER = Station.HIGH;

  private final Rig rig = Rig.correct(MAC, 6).up().run(ofSeconds(20));
  private final Ipv4Address address = rig.claimed().orElseThrow();

  TcpListenerTest() {
    rig.hear(OTHER.announcement(Station.NEIGHBOUR));
  }

  @Test
  void acceptsOnItsPort() {
    say(TcpListener.PORT, TcpSegment.SYN);
    assertThat(segments())
        .singleElement()
        .satisfies(
            segment -> {
              assertThat(segment.flags()).isEqualTo(TcpSegment.SYN | TcpSegment.ACK);
              assertThat(segment.acknowledgment()).isEqualTo(1001);
            });
  }

  @Test
  void refusesOnEveryOtherPort() {
    say(80, TcpSegment.SYN);
    assertThat(segments()).singleElement().matches(segment -> segment.has(TcpSegment.RST));
  }

  @Test
  void closesWhenThePeerCloses() {
    connect();
    say(TcpListener.PORT, TcpSegment.FIN | TcpSegment.ACK);
    assertThat(segments().get(1).has(TcpSegment.FIN)).isTrue();
    loseAddress();
    assertThat(segments()).hasSize(2);
  }

  @Test
  void resetsItsConnectionsBeforeItAbandonsTheAddress() {
    connect();
    loseAddress();
    var outputs = rig.seen();
    int lost = outputs.indexOf(rig.seen(Seen::isLoss).get(0));
    var reset = outputs.get(lost - 1).ip().orElseThrow();
    assertThat(reset.source()).isEqualTo(address);
    assertThat(TcpSegment.decode(reset).orElseThrow().flags()).isEqualTo(TcpSegment.RST);
    assertThat(outputs.get(lost - 1).frame().orElseThrow().destination()).isEqualTo(OTHER.mac());
  }

  @Test
  void aDefenceResetsNothing() {
    connect();
    rig.hear(OTHER.reply(address)).run(ofSeconds(5));
    assertThat(segments()).hasSize(1);
  }

  private void connect() {
    say(TcpListener.PORT, TcpSegment.SYN);
    say(TcpListener.PORT, TcpSegment.ACK);
  }

  private void loseAddress() {
    rig.hear(OTHER.reply(address)).hear(OTHER.reply(address));
  }

  private void say(int port, int flags) {
    rig.hear(OTHER.tcp(port, flags, Station.NEIGHBOUR, MAC, address));
  }

  private List<TcpSegment> segments() {
    return rig.seen().stream()
        .flatMap(seen -> seen.ip().stream())
        .flatMap(packet -> TcpSegment.decode(packet).stream())
        .toList();
  }
}
