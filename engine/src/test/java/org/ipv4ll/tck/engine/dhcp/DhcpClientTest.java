// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.dhcp;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;

class DhcpClientTest {

  private static final MacAddress MAC = MacAddress.parse("02:00:5e:00:00:16");
  private static final MacAddress SERVER_MAC = MacAddress.parse("06:00:00:00:00:05");
  private static final Routable OFFERED =
      new Routable(
          Ipv4Address.parse("192.0.2.77"), 24, Optional.of(Ipv4Address.parse("192.0.2.1")));
  private static final DhcpServer SERVER =
      new DhcpServer(SERVER_MAC, Ipv4Address.parse("192.0.2.2"), OFFERED, ofSeconds(120));

  private final Rig rig = new Rig(new DhcpClient(MAC, offer -> true, 7));

  @Test
  void sleepsUntilALeaseIsWanted() {
    rig.up().run(ofMinutes(5));
    assertThat(rig.seen()).isEmpty();
  }

  @Test
  void asksEverMoreSeldomUpToOnceInAMinute() {
    seek().run(ofMinutes(6));
    var times = times(Type.DISCOVER);
    var expected = List.of(4, 8, 16, 32, 64, 64, 64);
    assertThat(times).hasSizeGreaterThan(expected.size());
    for (int i = 0; i < expected.size(); i++) {
      assertThat(times.get(i + 1).minus(times.get(i)))
          .isBetween(ofSeconds(expected.get(i) - 1), ofSeconds(expected.get(i) + 1));
    }
  }

  @Test
  void takesWhatIsOffered() {
    serve();
    seek().run(ofSeconds(1));
    assertThat(types()).containsExactly(Type.DISCOVER, Type.REQUEST);
    assertThat(leases()).containsExactly(Optional.of(OFFERED));
  }

  @Test
  void renewsWithItsServerHalfWayThrough() {
    serve();
    seek().run(ofSeconds(100));
    var renewal = rig.seen().get(rig.seen().size() - 1);
    assertThat(renewal.at()).isBetween(ofSeconds(59), ofSeconds(61));
    assertThat(renewal.frame().orElseThrow().destination()).isEqualTo(SERVER_MAC);
    assertThat(leases()).hasSize(1);
  }

  @Test
  void losesALeaseThatNobodyRenewsAndSeeksAnother() {
    serve();
    seek().run(ofSeconds(1));
    rig.onOutput(seen -> {}).run(ofSeconds(110));
    var last = rig.seen().get(rig.seen().size() - 1);
    assertThat(last.frame().orElseThrow().isBroadcast()).isTrue();
    assertThat(leases()).hasSize(1);
    rig.run(ofSeconds(30));
    assertThat(leases()).containsExactly(Optional.of(OFFERED), Optional.empty());
    assertThat(types()).endsWith(Type.DISCOVER, Type.DISCOVER, Type.DISCOVER);
  }

  @Test
  void beginsAnewWhenItsRequestIsRefused() {
    rig.onOutput(
        seen ->
            message(seen)
                .filter(message -> message.type() == Type.DISCOVER)
                .ifPresentOrElse(
                    message -> seen.frame().flatMap(SERVER::answer).ifPresent(rig::answer),
                    () -> message(seen).ifPresent(this::refuse)));
    seek().run(ofSeconds(1));
    assertThat(types()).contains(Type.REQUEST).endsWith(Type.DISCOVER, Type.REQUEST);
    assertThat(leases()).isEmpty();
  }

  private void refuse(DhcpMessage request) {
    rig.onOutput(seen -> {});
    rig.answer(
        DhcpMessage.of(Type.NAK, request.transaction(), MAC)
            .udp(DhcpMessage.SERVER_PORT, DhcpMessage.CLIENT_PORT)
            .packet(SERVER.address(), Ipv4Address.LIMITED_BROADCAST)
            .frame(SERVER_MAC, MacAddress.BROADCAST));
    rig.onOutput(
        seen ->
            message(seen)
                .filter(message -> message.type() == Type.DISCOVER)
                .flatMap(message -> seen.frame().flatMap(SERVER::answer))
                .ifPresent(rig::answer));
  }

  @Test
  void ignoresAnswersToOthers() {
    rig.onOutput(
        seen ->
            message(seen)
                .map(m -> DhcpMessage.of(m.type(), m.transaction() + 1, MAC).broadcast())
                .flatMap(SERVER::answer)
                .ifPresent(rig::answer));
    seek().run(ofSeconds(3));
    assertThat(types()).containsExactly(Type.DISCOVER);
  }

  @Test
  void takesNoOfferThatItMustNotTake() {
    var picky = new Rig(new DhcpClient(MAC, offer -> !offer.address().isLinkLocal(), 7));
    var bad = new Routable(Ipv4Address.parse("169.254.77.77"), 16, Optional.empty());
    var server = new DhcpServer(SERVER_MAC, SERVER.address(), bad, ofSeconds(120));
    picky.onOutput(seen -> seen.frame().flatMap(server::answer).ifPresent(picky::answer));
    picky.input(new Input.LeaseWanted()).up().run(ofSeconds(30));
    assertThat(picky.seen()).hasSizeGreaterThan(3).noneMatch(seen -> isLease(seen));
  }

  @Test
  void givesItsLeaseUpWithTheLink() {
    serve();
    seek().run(ofSeconds(1)).down().run(ofMinutes(5));
    assertThat(leases()).containsExactly(Optional.of(OFFERED), Optional.empty());
  }

  private Rig seek() {
    return rig.input(new Input.LeaseWanted()).up();
  }

  private void serve() {
    rig.onOutput(seen -> seen.frame().flatMap(SERVER::answer).ifPresent(rig::answer));
  }

  private static Optional<DhcpMessage> message(Seen seen) {
    return seen.frame().flatMap(DhcpMessage::decode);
  }

  private List<Type> types() {
    return rig.seen().stream()
        .flatMap(seen -> message(seen).stream())
        .map(DhcpMessage::type)
        .toList();
  }

  private List<Duration> times(Type type) {
    return rig.seen().stream()
        .filter(seen -> message(seen).filter(m -> m.type() == type).isPresent())
        .map(Seen::at)
        .toList();
  }

  private static boolean isLease(Seen seen) {
    return seen.output() instanceof Output.LeaseChanged;
  }

  private List<Optional<Routable>> leases() {
    return rig.seen().stream()
        .filter(DhcpClientTest::isLease)
        .map(seen -> ((Output.LeaseChanged) seen.output()).address())
        .toList();
  }
}
