// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import org.ipv4ll.tck.engine.fault.probing.Vlan;
import org.ipv4ll.tck.engine.fault.scenario.KindScenarios;
import org.ipv4ll.tck.engine.fault.scenario.Life;
import org.ipv4ll.tck.engine.fault.scenario.Scenario;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;

/** Frames of which no sentence speaks, and what a correct host makes of them. */
class KindVariantsTest {

  private static final Station OTHER = Station.HIGH;
  private static final MacAddress GROUP = MacAddress.parse("01:00:5e:00:00:01");

  private static final int ANNOUNCE_NUM = 2;

  /** V-02 is the correct host. */
  private static final String CORRECT = "V-02";

  @Test
  void aPriorityIsNoVlan() {
    assertThat(defences(CORRECT, Vlan.tagged(0xA000, reply(CORRECT)))).isEqualTo(1);
    assertThat(defences(CORRECT, Vlan.tagged(7, reply(CORRECT)))).isZero();
    assertThat(defences("V-96", Vlan.tagged(0xA000, reply("V-96")))).isZero();
    assertThat(defences("V-96", reply("V-96"))).isEqualTo(1);
  }

  @Test
  void otherEncapsulations() {
    assertThat(defences(CORRECT, KindScenarios.snap(reply(CORRECT)))).isZero();
    assertThat(defences("V-95", KindScenarios.snap(reply("V-95")))).isEqualTo(1);
  }

  @Test
  void otherDestinations() {
    assertThat(defences(CORRECT, reply(CORRECT).to(GROUP))).isEqualTo(1);
    assertThat(defences("V-98", reply("V-98").to(GROUP))).isZero();
    assertThat(defences("V-98", reply("V-98").to(Scenario.MAC))).isEqualTo(1);
  }

  @Test
  void questionsOfWhoCannotBe() {
    var everybody = Ipv4Address.parse("255.255.255.255");
    assertThat(answers(CORRECT, MacAddress.BROADCAST, Station.NEIGHBOUR)).isEqualTo(1);
    assertThat(answers("V-97", MacAddress.BROADCAST, Station.NEIGHBOUR)).isZero();
    assertThat(answers("V-97", MacAddress.ZERO, Station.NEIGHBOUR)).isZero();
    assertThat(answers("V-97", OTHER.mac(), everybody)).isEqualTo(1);
    assertThat(answers("V-99", OTHER.mac(), everybody)).isZero();
    assertThat(answers("V-99", OTHER.mac(), Ipv4Address.ANY)).isEqualTo(1);
  }

  private static EthernetFrame reply(String id) {
    return OTHER.reply(Life.address(Life.inUse(id)));
  }

  private static int defences(String id, EthernetFrame heard) {
    var rig = Life.inUse(id).hear(heard).run(ofSeconds(5));
    return rig.seen(Seen::isAnnouncement).size() - ANNOUNCE_NUM;
  }

  private static int answers(String id, MacAddress asker, Ipv4Address from) {
    var rig = Life.inUse(id);
    rig.hear(ArpPacket.request(asker, from, Life.address(rig)).broadcast().from(OTHER.mac()));
    return rig.run(ofSeconds(1)).seen(s -> s.arp().filter(ArpPacket::isReply).isPresent()).size();
  }
}
