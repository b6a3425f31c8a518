// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.live.Live;
import org.ipv4ll.tck.harness.support.process.Command;
import org.ipv4ll.tck.harness.support.testbed.RawSocket;
import org.ipv4ll.tck.harness.support.testbed.VethPair;
import org.ipv4ll.tck.harness.target.Beds;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Operator;
import org.ipv4ll.tck.harness.target.SharedNetwork;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.Targets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A daemon at the far end of a cable is the device, reached by commands only. */
@Live(commands = "dhcpcd")
class DeviceTargetTest {

  private static final MacAddress MAC = MacAddress.parse("02:00:5e:10:fa:02");
  private static final Ipv4Address ANY = Ipv4Address.parse("169.254.1.1");

  @TempDir Path directory;
  private VethPair pair;

  @BeforeEach
  void cable() {
    pair = VethPair.create(900_002, MAC.toString(), VethPair.Kernel.SPEAKS);
    pair.up();
    pair.awaitCarrier();
  }

  @AfterEach
  void removeCable() {
    ip("netns", "pids", pair.iut().name()).lines().forEach(DeviceTargetTest::kill);
    pair.close();
  }

  private static void kill(String pid) {
    Command.of("kill", "-9", pid).run();
  }

  private static String ip(String... arguments) {
    var line = new java.util.ArrayList<>(List.of("ip"));
    line.addAll(List.of(arguments));
    return Command.of(line).run().output();
  }

  private Target open(boolean sharedNetworkIsOk, String more) throws IOException {
    var file = directory.resolve("device.yaml");
    var text =
        """
        name: device
        adapter: device
        card: t0
        namespace: %s
        %s
        """;
    Files.writeString(file, text.formatted(pair.tester().name(), more));
    var targets = new Targets(List.of(new DeviceAdapter(Operator.ABSENT, sharedNetworkIsOk)));
    return targets.open(targets.find(file.toString()));
  }

  /** Ends whatever runs at the far end and starts dhcpcd there, with nothing in its storage. */
  private String restartingDhcpcd() throws IOException {
    var script = directory.resolve("restart");
    var conf = directory.resolve("dhcpcd.conf");
    Files.writeString(conf, "nodhcp\nnodhcp6\nnoipv6\nnoipv6rs\n");
    var text =
        """
        ip netns pids %1$s | while read pid; do kill -9 $pid; done
        nsenter --net=/run/netns/%1$s unshare --mount sh -c '
          mount --make-rprivate /
          mount -t tmpfs none /run
          mount -t tmpfs none /var/lib/dhcpcd
          mount -o remount,bind,ro / # or its hooks write the resolv.conf of the machine
          exec dhcpcd -B --nodev -f %2$s e0' >/dev/null 2>&1 </dev/null &
        """;
    Files.writeString(script, text.formatted(pair.iut().name(), conf));
    return "abilities: {restart: {command: [sh, %s, \"{storage}\"]}}".formatted(script);
  }

  private static Optional<Ipv4Address> nextProbe(Iut iut, int from) {
    var deadline = iut.link().now().plus(Duration.ofSeconds(12));
    for (int i = from; ; i++) {
      var frame = iut.link().frame(i, deadline);
      var probe =
          frame
              .flatMap(f -> EthernetFrame.decode(f.bytes()))
              .flatMap(ArpPacket::decode)
              .filter(ArpPacket::isProbe)
              .map(ArpPacket::targetProtocol);
      if (frame.isEmpty() || probe.isPresent()) {
        return probe;
      }
    }
  }

  @Test
  void itIsLearntThenStartedUnpluggedAndRestarted() throws IOException {
    try (var target = open(false, restartingDhcpcd());
        var iut = target.open(Beds.next(directory))) {
      assertThat(iut.mac()).isEqualTo(MAC);
      iut.start();
      var first = nextProbe(iut, 0);
      assertThat(first).isPresent();
      iut.carrier(false);
      int mark = iut.link().frames().size();
      iut.carrier(true);
      assertThat(nextProbe(iut, mark)).isEqualTo(first);
      mark = iut.link().frames().size();
      iut.restart(false);
      assertThat(nextProbe(iut, mark)).isEqualTo(first);
      assertThat(directory.resolve("target.log")).content().contains("restart: sh ");
    }
    assertThat(ip("-netns", pair.tester().name(), "-o", "link", "show", "t0")).contains("UP");
  }

  @Test
  void itMayRefuseToTalkAndIsToldWhileItsCableIsOut() throws IOException {
    var state = "ip -netns " + pair.tester().name() + " link show t0";
    var more =
        """
        mac: "%s"
        abilities:
          talk-ping: {command: [sh, -c, "echo no route; exit 2"]}
          add-routable: {command: [sh, -c, "%s"]}
        """;
    try (var target = open(false, more.formatted(MAC, state));
        var iut = target.open(Beds.next(directory))) {
      assertThat(iut.isToldRunning("add-routable")).isTrue();
      iut.startUnplugged();
      iut.use("add-routable", Map.of());
      assertThat(directory.resolve("target.log")).content().contains("state DOWN");
      iut.carrier(true);
      iut.use("talk-ping", Map.of());
      assertThat(directory.resolve("target.log")).content().contains("exit status 2");
    }
  }

  private void assertRefused(String why) {
    assertThatThrownBy(() -> open(false, ""))
        .isInstanceOf(SharedNetwork.class)
        .hasMessageContaining(why)
        .hasMessageContaining("--shared-network-is-ok");
  }

  @Test
  void aCardThatThisMachineUsesIsRefused() {
    ip("-netns", pair.tester().name(), "addr", "add", "192.0.2.1/24", "dev", "t0");
    assertRefused("t0 has the address 192.0.2.1/24");
    ip("-netns", pair.tester().name(), "route", "add", "default", "via", "192.0.2.2");
    assertRefused("t0 carries the default route");
  }

  @Test
  void aCardThatHearsStrangersIsRefusedUnlessThatIsOk() throws IOException {
    try (var others = RawSocket.in(pair.iut(), VethPair.IUT_INTERFACE);
        var chatter = new Chatter(others)) {
      assertRefused(
          "t0 hears stations other than the device: 02:00:5e:10:fb:01, 02:00:5e:10:fb:02");
      var mac = "mac: 02:00:5e:10:fb:01\nabilities: {carrier: none}";
      try (var target = open(true, mac);
          var iut = target.open(Beds.next(directory))) {
        iut.start();
        var deadline = iut.link().now().plus(Duration.ofSeconds(2));
        var frame = iut.link().frame(5, deadline).orElseThrow();
        assertThat(iut.link().frames())
            .allMatch(
                f -> EthernetFrame.decode(f.bytes()).orElseThrow().source().equals(iut.mac()));
        assertThat(frame.index()).isEqualTo(5);
        assertThat(iut.link().doubt()).isEmpty();
      }
    }
  }

  /** Two stations that never stop. */
  private static final class Chatter implements AutoCloseable {

    private final RawSocket socket;
    private final java.util.concurrent.ScheduledExecutorService clock =
        java.util.concurrent.Executors.newSingleThreadScheduledExecutor();

    Chatter(RawSocket socket) {
      this.socket = socket;
      clock.scheduleAtFixedRate(this::speak, 0, 100, java.util.concurrent.TimeUnit.MILLISECONDS);
    }

    private void speak() {
      for (var mac : List.of("02:00:5e:10:fb:01", "02:00:5e:10:fb:02")) {
        var probe = ArpPacket.probe(MacAddress.parse(mac), ANY);
        socket.send(probe.broadcast().encode());
      }
    }

    @Override
    public void close() {
      clock.shutdownNow();
    }
  }

  @Test
  void aSilentCableSaysWhatIsMissing() {
    assertThatThrownBy(() -> open(false, "startLatency: 500ms\nabilities: {power: prompt}"))
        .hasMessageContaining("nothing was heard of device on t0: switch it on")
        .hasMessageContaining("Switch device off, wait 5 seconds");
    assertThatThrownBy(() -> open(false, "mac: nonsense"))
        .hasMessageContaining("an address such as 00:00:5e:00:53:01 is needed here, not nonsense");
  }

  @Test
  void missingCardsAndProgramsAreNamed() {
    assertThatThrownBy(() -> open(false, "abilities: {power: {command: [no-such-relay]}}"))
        .hasMessage("device: an ability needs no-such-relay, which is not installed");
    var targets = new Targets(List.of(new DeviceAdapter(Operator.ABSENT, false)));
    var file = directory.resolve("other.yaml");
    assertThatThrownBy(
            () -> {
              Files.writeString(file, "{name: x, adapter: device, card: nix0}");
              targets.open(targets.find(file.toString()));
            })
        .hasMessageContaining("x: no card nix0; there are ");
  }
}
