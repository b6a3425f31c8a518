// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.LinkLocalHost;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.MulticastMedium;
import org.ipv4ll.tck.harness.link.SocketHost;
import org.ipv4ll.tck.harness.target.Beds;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Operator;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.Targets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host in a multicast group, which its hook switches off and on: a guest of somebody else. */
class GroupDeviceTest {

  private static final MacAddress MAC = MacAddress.parse("52:54:00:6d:90:02");
  private static final MacAddress OTHER = MacAddress.parse("02:00:5e:00:00:09");
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  @TempDir Path directory;
  private InetSocketAddress group;
  private HttpServer server;
  private @Nullable SocketHost host;

  @BeforeEach
  void serve() throws IOException {
    long some = ProcessHandle.current().pid() % 250;
    group = new InetSocketAddress(InetAddress.getByName("239.195.2." + some), 5558);
    server = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
    server.createContext(
        "/power",
        exchange -> {
          boot();
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
  }

  private synchronized void boot() {
    switchOff();
    var engine = new LinkLocalHost(MAC, Rules.RFC3927, Optional.empty(), 1);
    host = SocketHost.start(engine, MulticastMedium.join(group, LOOPBACK));
  }

  private synchronized void switchOff() {
    if (host != null) {
      host.close();
    }
  }

  @AfterEach
  void end() {
    server.stop(0);
    switchOff();
  }

  private Target open(String where) throws IOException {
    var file = directory.resolve("guest.yaml");
    var text =
        """
        name: guest
        adapter: device
        %s
        abilities:
          carrier: none
          power: {http: "POST http://127.0.0.1:%d/power"}
        """;
    Files.writeString(file, text.formatted(where, server.getAddress().getPort()));
    var targets = new Targets(List.of(new DeviceAdapter(Operator.ABSENT, false)));
    return targets.open(targets.find(file.toString()));
  }

  @Test
  void itIsLearntSwitchedOnAndDenied() throws IOException {
    try (var target = open("group: 239.195.2.%d:5558".formatted(last(group)));
        var iut = target.open(Beds.next(directory))) {
      assertThat(iut.mac()).isEqualTo(MAC);
      iut.start();
      var candidate = arp(iut, 0).targetProtocol();
      var denial = new ArpPacket(ArpPacket.REPLY, OTHER, candidate, MAC, candidate);
      iut.link().send(denial.broadcast().encode());
      var next = arp(iut, 2);
      assertThat(next.isProbe()).isTrue();
      assertThat(next.targetProtocol()).isNotEqualTo(candidate);
      assertThat(iut.link().doubt()).isEmpty();
    }
  }

  private static int last(InetSocketAddress group) {
    return Byte.toUnsignedInt(group.getAddress().getAddress()[3]);
  }

  private static ArpPacket arp(Iut iut, int index) {
    var frame = iut.link().frame(index, iut.link().now().plus(SOON)).orElseThrow();
    return EthernetFrame.decode(frame.bytes()).flatMap(ArpPacket::decode).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "group: 192.0.2.1:5558 | a multicast group such as 230.0.0.1:5558 is needed here, not 192",
        "group: 230.0.0.1:99999 | a multicast group such as 230.0.0.1:5558 is needed here, not 230",
        "group: guests | a multicast group such as 230.0.0.1:5558 is needed here, not guests",
        "{group: '230.0.0.1:5558', local: here} | an address such as 127.0.0.1 is needed here",
        "{group: '230.0.0.1:5558', card: t0} | a device is at a card or in a group",
        "{group: '230.0.0.1:5558', namespace: n} | namespace goes with card",
        "{card: t0, local: 127.0.0.1} | local goes with group",
      })
  void whereItIsIsSaidOnceAndRight(String where, String why) {
    var lines = where.startsWith("{") ? where.replaceAll("[{}]", "").replace(", ", "\n") : where;
    assertThatThrownBy(() -> open(lines))
        .hasMessageContaining("guest.yaml:")
        .hasMessageContaining(why);
  }
}
