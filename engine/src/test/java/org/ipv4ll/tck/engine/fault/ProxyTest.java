// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipv4ll.tck.engine.fault.scenario.Life;
import org.ipv4ll.tck.engine.fault.scenario.Scenario;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.junit.jupiter.api.Test;

/** Who is answered for besides the host itself. */
class ProxyTest {

  private static final Ipv4Address SERVICES = Ipv4Address.parse("169.254.169.254");
  private static final Ipv4Address NAMES = Ipv4Address.parse("169.254.169.253");

  @Test
  void onePublishedAddress() {
    var rig = Life.inUse("M-FWD-76");
    assertThat(replies(rig, SERVICES)).hasSize(1);
    assertThat(replies(rig, NAMES)).isEmpty();
    assertThat(replies(rig, Life.address(rig))).hasSize(1);
  }

  @Test
  void aStationBehindThePortSpeaksForItself() {
    var rig = Life.inUse("V-86");
    assertThat(replies(rig, NAMES))
        .extracting(reply -> reply.frame().map(EthernetFrame::source).orElseThrow())
        .hasSize(1)
        .doesNotContain(Scenario.MAC);
  }

  @Test
  void whoAsksDecides() {
    var rig = Life.inUse("M-FWD-72");
    assertThat(replies(rig, NAMES)).isEmpty();
    rig.hear(Station.HIGH.request(Station.ROUTABLE, NAMES));
    assertThat(rig.seen(Seen::isReply)).hasSize(1);
  }

  /** To a question of a station with a link-local address. */
  private static List<Seen> replies(Rig rig, Ipv4Address wanted) {
    int before = rig.seen(Seen::isReply).size();
    rig.hear(Station.HIGH.request(Station.NEIGHBOUR, wanted)).run(ofSeconds(1));
    return rig.seen(Seen::isReply).stream().skip(before).toList();
  }
}
