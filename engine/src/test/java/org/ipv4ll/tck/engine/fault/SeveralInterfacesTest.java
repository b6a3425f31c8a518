// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.scenario.Scenarios;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Interface;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.rig.TwoLinks;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeveralInterfacesTest {

  /** Faults that show on hosts with several interfaces only. */
  static final Set<String> IDS =
      Set.of(
          "M-SEL-19",
          "M-IFC-12",
          "M-IFC-13",
          "M-IFC-14",
          "M-IFC-19",
          "M-IFC-82",
          "M-IFC-83",
          "M-IFC-84",
          "M-CDP-16",
          "M-RTL-14",
          "M-RTL-71");

  private static final MacAddress FIRST = MacAddress.parse("02:00:5e:10:20:30");
  private static final Ipv4Address PEER = Ipv4Address.parse("169.254.200.3");

  static Stream<Deviation> all() {
    return IDS.stream().map(id -> Deviations.find(id).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("all")
  void showsWithTwoInterfaces(Deviation deviation) {
    assertThat(lives(deviation.factory())).isNotEqualTo(lives(HostFactory.RFC3927));
  }

  @ParameterizedTest
  @MethodSource("all")
  void isCorrectWithOne(Deviation deviation) {
    assertThat(Scenarios.all())
        .allMatch(s -> s.trace(deviation.factory()).equals(s.trace(HostFactory.RFC3927)));
  }

  @Test
  void theCorrectHostEndsWithTwoAddressesOnOneLink() {
    var links = boot(HostFactory.RFC3927, Optional.of(PEER), true).run(ofSeconds(30));
    assertThat(Stream.of(0, 1).map(port -> address(links.said(port))))
        .doesNotContain(Optional.empty())
        .doesNotHaveDuplicates();
  }

  /** What a host says in all the situations that may give it away. */
  private static List<String> lives(HostFactory factory) {
    return Stream.of(
            boot(factory, Optional.empty(), true).run(ofSeconds(20)),
            boot(factory, Optional.of(PEER), true).run(ofSeconds(20)),
            asked(factory),
            denied(factory),
            contested(factory, false),
            contested(factory, true),
            elsewhere(factory, ofSeconds(20)),
            elsewhere(factory, Duration.ofMillis(1500)),
            sending(factory),
            handed(factory))
        .flatMap(links -> links.said().stream())
        .map(said -> said.port() + " " + said.seen())
        .toList();
  }

  private static TwoLinks boot(
      HostFactory factory, Optional<Ipv4Address> remembered, boolean joined) {
    var interfaces =
        Stream.of(FIRST, MacAddress.parse("02:00:5f:10:20:30"))
            .map(mac -> new Interface(mac, remembered))
            .toList();
    return new TwoLinks(factory.boot(interfaces, 3927), joined).up();
  }

  private static TwoLinks asked(HostFactory factory) {
    var links = boot(factory, Optional.empty(), true).run(ofSeconds(20));
    var question = Station.HIGH.request(Station.NEIGHBOUR, claimed(links));
    return links.hear(0, question).hear(1, question).run(ofSeconds(20));
  }

  private static TwoLinks denied(HostFactory factory) {
    var links = boot(factory, Optional.empty(), false);
    for (int i = 0; i < 12; i++) {
      links.run(ofSeconds(1));
      probed(links).ifPresent(candidate -> links.hear(0, Station.HIGH.reply(candidate)));
    }
    return links.input(1, new Input.LinkDown()).input(1, new Input.LinkUp()).run(ofSeconds(100));
  }

  /** Two conflicts about the second interface on its own link. */
  private static TwoLinks contested(HostFactory factory, boolean alone) {
    var links = boot(factory, Optional.empty(), false).run(ofSeconds(20));
    if (alone) {
      links.input(0, new Input.LinkDown());
    }
    var conflict = Station.HIGH.reply(address(links.said(1)).orElseThrow());
    return links.hear(1, conflict).run(ofSeconds(5)).hear(1, conflict).run(ofSeconds(20));
  }

  /** A conflict about the first interface on the link of the second. */
  private static TwoLinks elsewhere(HostFactory factory, Duration after) {
    var links = boot(factory, Optional.empty(), false).run(after);
    return links.hear(1, Station.HIGH.reply(probed(links).orElseThrow())).run(ofSeconds(20));
  }

  private static TwoLinks sending(HostFactory factory) {
    var echo = new Input.Send(PEER, Ipv4Packet.ICMP, (from, to) -> IcmpEcho.request(1, 1).encode());
    return boot(factory, Optional.empty(), false).run(ofSeconds(20)).input(1, echo);
  }

  /** A packet for another station. */
  private static TwoLinks handed(HostFactory factory) {
    var stray = Station.HIGH.echo(PEER, FIRST, PEER.plus(1));
    return boot(factory, Optional.empty(), false).run(ofSeconds(20)).hear(0, stray);
  }

  private static Ipv4Address claimed(TwoLinks links) {
    return address(links.said(0)).orElseThrow();
  }

  private static Optional<Ipv4Address> address(List<Seen> seen) {
    return seen.stream()
        .filter(Seen::isClaim)
        .map(claim -> ((Output.AddressClaimed) claim.output()).address())
        .reduce((one, later) -> later);
  }

  private static Optional<Ipv4Address> probed(TwoLinks links) {
    return links.said(0).stream()
        .filter(Seen::isProbe)
        .map(probe -> probe.arp().orElseThrow().targetProtocol())
        .reduce((one, later) -> later);
  }
}
