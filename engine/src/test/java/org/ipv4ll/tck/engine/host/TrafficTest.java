// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.junit.jupiter.api.Test;

class TrafficTest {

  private static final MacAddress MAC = MacAddress.parse("02:00:5e:00:00:16");
  private static final Station OTHER = Station.HIGH;
  private static final Ipv4Address GATEWAY = Ipv4Address.parse("192.0.2.1");
  private static final Ipv4Address OFF_LINK = Ipv4Address.parse("198.51.100.7");
  private static final Routable LEASE =
      new Routable(Ipv4Address.parse("192.0.2.77"), 24, Optional.of(GATEWAY));

  private final Rig rig = Rig.correct(MAC, 6).up().run(ofSeconds(20));
  private final Ipv4Address address = rig.claimed().orElseThrow();
  private final int before = rig.seen().size();

  @Test
  void answersEchoRequestsAfterArp() {
    answering().hear(OTHER.echo(Station.NEIGHBOUR, MAC, address)).run(ofSeconds(1));
    assertThat(since(TrafficTest::isQuestion)).hasSize(1);
    assertThat(since(seen -> seen.ip().flatMap(IcmpEcho::decode).isPresent()))
        .singleElement()
        .satisfies(echo -> assertThat(to(echo)).isEqualTo(OTHER.mac()));
  }

  @Test
  void ignoresEchoRequestsFromImpossibleSources() {
    for (var source : List.of("0.0.0.0", "224.0.0.1", "255.255.255.255", "127.0.0.1")) {
      rig.hear(OTHER.echo(Ipv4Address.parse(source), MAC, address));
    }
    rig.hear(OTHER.echo(address, MAC, address)).run(ofSeconds(5));
    assertThat(since(seen -> true)).isEmpty();
  }

  @Test
  void refreshesItsNeighboursByBroadcast() {
    answering();
    for (int i = 0; i < 70; i++) {
      rig.hear(OTHER.echo(Station.NEIGHBOUR, MAC, address)).run(ofSeconds(1));
    }
    assertThat(since(TrafficTest::isQuestion))
        .hasSize(3)
        .allMatch(question -> question.frame().orElseThrow().isBroadcast());
  }

  @Test
  void arpsForEverythingWithALinkLocalAddressAlone() {
    send(Station.NEIGHBOUR).send(OFF_LINK);
    assertThat(questions()).containsExactly(Station.NEIGHBOUR, OFF_LINK);
  }

  @Test
  void sendsBroadcastsWithoutArp() {
    send(Ipv4Address.LINK_LOCAL_BROADCAST).send(Ipv4Address.LIMITED_BROADCAST);
    assertThat(questions()).isEmpty();
    assertThat(since(seen -> to(seen).equals(MacAddress.BROADCAST))).hasSize(2);
  }

  @Test
  void prefersTheRoutableAddressAndItsGateway() {
    rig.input(new Input.RoutableAddress(Optional.of(LEASE)));
    send(OFF_LINK).send(Station.NEIGHBOUR).send(Station.ROUTABLE);
    assertThat(questions()).containsExactly(GATEWAY, Station.NEIGHBOUR, Station.ROUTABLE);
    assertThat(since(TrafficTest::isQuestion))
        .allMatch(seen -> seen.arp().orElseThrow().senderProtocol().equals(LEASE.address()));
  }

  @Test
  void answersFromItsLinkLocalAddressNeverGoToTheGateway() {
    rig.input(new Input.RoutableAddress(Optional.of(LEASE)));
    rig.hear(OTHER.echo(OFF_LINK, MAC, address)).run(ofMillis(100));
    assertThat(questions()).containsExactly(OFF_LINK);
  }

  @Test
  void sendsNothingFromAnAddressThatItLostMeanwhile() {
    send(Station.NEIGHBOUR);
    rig.hear(OTHER.reply(address)).hear(OTHER.reply(address));
    rig.hear(OTHER.reply(Station.NEIGHBOUR)).run(ofSeconds(20));
    assertThat(since(seen -> seen.ip().isPresent())).isEmpty();
  }

  private TrafficTest send(Ipv4Address to) {
    Input.Payload payload = (from, destination) -> new UdpDatagram(9, 9, new byte[4]).encode();
    rig.input(new Input.Send(to, Ipv4Packet.UDP, payload)).run(ofMillis(100));
    return this;
  }

  private Rig answering() {
    return rig.onOutput(
        seen ->
            seen.arp()
                .filter(arp -> isQuestion(seen))
                .ifPresent(arp -> rig.answer(OTHER.answer(arp))));
  }

  private List<Seen> since(Predicate<Seen> which) {
    return rig.seen().subList(before, rig.seen().size()).stream().filter(which).toList();
  }

  private List<Ipv4Address> questions() {
    return since(TrafficTest::isQuestion).stream()
        .map(seen -> seen.arp().orElseThrow().targetProtocol())
        .toList();
  }

  private static boolean isQuestion(Seen seen) {
    return seen.arp()
        .filter(arp -> arp.isRequest() && !arp.isProbe() && !arp.isAnnouncement())
        .isPresent();
  }

  private static MacAddress to(Seen seen) {
    return seen.frame().map(EthernetFrame::destination).orElse(MacAddress.ZERO);
  }
}
