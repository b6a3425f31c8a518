// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.scenario.Life;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.junit.jupiter.api.Test;

/** Addresses that hosts have from elsewhere, beside or before their link-local one. */
class RoutableVariantsTest {

  private static final Ipv4Address OWN = Ipv4Address.parse("192.0.2.77");
  private static final Ipv4Address LEASED = Ipv4Address.parse("169.254.77.77");

  @Test
  void operableAfterSevenSeconds() {
    var rig = Life.inUse("V-60").input(routable(OWN)).run(ofMillis(6900));
    rig.hear(Station.HIGH.request(Station.NEIGHBOUR, OWN));
    assertThat(rig.seen(Seen::isReply)).isEmpty();
    rig.run(ofMillis(200)).hear(Station.HIGH.request(Station.NEIGHBOUR, OWN));
    assertThat(rig.seen(Seen::isReply)).hasSize(1);
  }

  @Test
  void routableAddressThatGoesBeforeItIsOperable() {
    var rig = Life.inUse("V-60").input(routable(OWN)).run(ofSeconds(3));
    rig.input(new Input.RoutableAddress(Optional.empty())).run(ofSeconds(60));
    assertThat(rig.seen(Seen::isLoss)).isEmpty();
  }

  @Test
  void probesForItsFormerAddress() {
    var rig = Life.of("V-61").up().run(ofSeconds(30));
    var probes = rig.seen(Seen::isProbe);
    assertThat(probes).hasSize(6);
    assertThat(targets(probes).stream().filter(x -> !x.isLinkLocal())).hasSize(3);
    assertThat(rig.seen(Seen::isAnnouncement))
        .hasSize(2)
        .allMatch(s -> s.arp().orElseThrow().senderProtocol().isLinkLocal());
  }

  @Test
  void leaseOfThePrefixIsACandidate() {
    var rig = Life.inUse("V-62").input(routable(LEASED));
    assertThat(rig.claimed()).isEmpty();
    assertThat(targets(Life.next(rig, ofSeconds(20), Seen::isProbe)))
        .hasSize(3)
        .containsOnly(LEASED);
    assertThat(Life.address(rig)).isEqualTo(LEASED);
    rig.hear(Station.HIGH.reply(LEASED)).hear(Station.HIGH.reply(LEASED)).run(ofSeconds(20));
    assertThat(Life.address(rig)).isNotEqualTo(LEASED);
  }

  @Test
  void leaseOfThePrefixThatRunsOut() {
    var rig = Life.inUse("V-62");
    var before = Life.address(rig);
    rig.input(routable(LEASED)).run(ofSeconds(20));
    rig.input(new Input.RoutableAddress(Optional.empty())).run(ofSeconds(20));
    assertThat(Life.address(rig)).isEqualTo(before);
  }

  @Test
  void announcesItsRoutableAddress() {
    var rig = Life.inUse("V-74").input(routable(OWN));
    rig.run(ofSeconds(20));
    var times =
        rig.seen(s -> s.isAnnouncement() && targets(List.of(s)).contains(OWN)).stream()
            .map(Seen::at)
            .toList();
    assertThat(times).hasSize(2);
    assertThat(times.get(1).minus(times.get(0))).isEqualTo(ofSeconds(2));
  }

  private static Input routable(Ipv4Address address) {
    return new Input.RoutableAddress(Optional.of(new Routable(address, 24, Optional.empty())));
  }

  private static List<Ipv4Address> targets(List<Seen> seen) {
    return seen.stream().map(s -> s.arp().orElseThrow().targetProtocol()).toList();
  }
}
