// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.link.CapturedFrame;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.live.Live;
import org.ipv4ll.tck.harness.target.netns.NetnsAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Live
class NetnsTargetTest {

  private static final Targets TARGETS = new Targets(List.of(new NetnsAdapter()));

  @TempDir Path directory;

  private Iut open(TargetFile file) {
    return TARGETS.open(file).open(Beds.next(directory));
  }

  private TargetFile script(String script) throws IOException {
    var file = directory.resolve("script.yaml");
    Files.writeString(
        file,
        """
        name: script
        adapter: netns
        start: [/bin/sh, -c, '%s']
        stop: {within: 2s}
        abilities: {look: {command: [cat, /etc/made]}, talk-ping: {command: [cat, /etc/gone]}}
        files: {/etc/made: "for {interface}"}
        """
            .formatted(script));
    return TARGETS.find(file.toString());
  }

  private static ArpPacket arp(CapturedFrame frame) {
    return EthernetFrame.decode(frame.bytes()).flatMap(ArpPacket::decode).orElseThrow();
  }

  private static Ipv4Address announced(Link link, int from) {
    return announcedBy(link, from, link.now().plus(Duration.ofSeconds(20)));
  }

  private static Ipv4Address announcedBy(Link link, int from, Instant deadline) {
    for (int i = from; ; i++) {
      var arp = arp(link.frame(i, deadline).orElseThrow());
      if (arp.senderProtocol().equals(arp.targetProtocol())) {
        return arp.senderProtocol();
      }
    }
  }

  private void claimsAndRemembers(String name) {
    try (var iut = open(TARGETS.find(name))) {
      iut.start();
      var address = announced(iut.link(), 0);
      assertThat(address.isSelectable()).isTrue();
      int mark = iut.link().frames().size();
      iut.restart(true);
      var first = iut.link().frame(mark, iut.link().now().plusSeconds(5)).orElseThrow();
      assertThat(arp(first).targetProtocol()).isEqualTo(address);
      assertThat(arp(first).senderHardware()).isEqualTo(iut.mac());
      assertThat(announced(iut.link(), mark)).isEqualTo(address);
      assertThat(iut.liveness()).isEqualTo(new Liveness.Running());
      assertThat(iut.link().dropped()).isZero();
      assertThat(iut.log().orElseThrow()).isNotEmptyFile();
    }
  }

  @Test
  @Live(commands = "avahi-autoipd")
  void avahiClaimsAndRemembers() {
    claimsAndRemembers("avahi-autoipd");
  }

  @Test
  @Live(commands = "dhcpcd")
  void dhcpcdClaimsAndRemembers() {
    claimsAndRemembers("dhcpcd");
  }

  @Test
  @Live(commands = "dhcpcd")
  void aDaemonSeesItsCarrierGoAndComeBack() {
    try (var iut = open(TARGETS.find("dhcpcd"))) {
      iut.start();
      iut.carrier(false);
      awaitLog(iut, "carrier lost");
      iut.carrier(true);
      awaitLog(iut, "carrier acquired");
    }
  }

  private static void awaitLog(Iut iut, String text) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> assertThat(iut.log().orElseThrow()).content().contains(text));
  }

  @Test
  void aBedIsNotTheMachine() throws IOException {
    var spy =
        script(
            "cat /etc/made; ls /sys/class/net; ls /run /tmp | wc -l; echo x >/etc/from-a-bed;"
                + " cat /sys/class/net/e0/address; exec sleep 60");
    try (var iut = open(spy)) {
      iut.start();
      awaitLog(iut, iut.mac().toString());
      assertThat(iut.log().orElseThrow()).content().contains("for e0").contains("lo");
      assertThat(Path.of("/etc/from-a-bed")).doesNotExist();
      iut.use("look", Map.of());
      assertThat(iut.liveness()).isEqualTo(new Liveness.Running());
    }
  }

  private TargetFile prepared(String prepare) throws IOException {
    var file = directory.resolve("prepared.yaml");
    Files.writeString(
        file,
        """
        name: prepared
        adapter: netns
        start: [/bin/sh, -c, 'ls -l /etc/secret; ip rule; exec sleep 60']
        files: {/etc/secret: x}
        prepare: %s
        """
            .formatted(prepare));
    return TARGETS.find(file.toString());
  }

  @Test
  void theBedIsPreparedBeforeEachStart() throws IOException {
    var file =
        prepared(
            "[[chmod, '640', /etc/secret], [sh, -c, 'echo \"it''s $1\"', sh, a  b],"
                + " [ip, rule, add, iif, '{interface}', pref, '77', table, '9']]");
    try (var iut = open(file)) {
      iut.start();
      awaitLog(iut, "iif e0 lookup 9");
      iut.restart(true);
      awaitLog(iut, "32767:");
      assertThat(iut.log().orElseThrow()).content().contains("-rw-r-----").contains("it's a  b");
      assertThat(iut.liveness()).isEqualTo(new Liveness.Running());
    }
  }

  @Test
  void whatCannotBePreparedIsNamed() throws IOException {
    try (var iut = open(prepared("[[chmod, '640', /etc/missing]]"))) {
      assertThatThrownBy(iut::start)
          .isInstanceOf(TargetException.class)
          .hasMessageContaining("the bed of /bin/sh could not be made")
          .hasMessageContaining("prepare: chmod 640 /etc/missing: exit status 1");
    }
  }

  @Test
  void aBedMayShowAnotherTree() throws IOException {
    var file = directory.resolve("tree.yaml");
    Files.writeString(
        file,
        """
        name: tree
        adapter: netns
        root: /usr/..
        start: [sh, -c, 'echo here; exec sleep 60']
        version: [sh, -c, 'echo version 7']
        """);
    try (var target = TARGETS.open(TARGETS.find(file.toString()));
        var iut = target.open(Beds.next(directory))) {
      assertThat(target.version()).isEqualTo("version 7");
      iut.start();
      awaitLog(iut, "here");
    }
  }

  @Test
  void aComplaintIsNoVersion() throws IOException {
    var file = directory.resolve("mute.yaml");
    Files.writeString(
        file, "{name: m, adapter: netns, start: [sh], version: [sh, -c, 'echo what?; exit 1']}");
    try (var target = TARGETS.open(TARGETS.find(file.toString()))) {
      assertThat(target.version()).isEqualTo("unknown");
    }
  }

  @Test
  void aTreeThatIsNotThereIsNamedWithItsScript() throws IOException {
    var file = directory.resolve("tree.yaml");
    Files.writeString(
        file,
        """
        name: tree
        adapter: netns
        root: /no/tree
        start: [sh]
        requires: {build: [targets/tree.sh, trixie]}
        """);
    assertThatThrownBy(() -> TARGETS.open(TARGETS.find(file.toString())))
        .isInstanceOf(TargetException.class)
        .hasMessage("/no/tree is not installed: sudo targets/tree.sh trixie");
  }

  /** A host may speak before its start is over: with no initial wait, its first probe is there. */
  @Test
  void aNewLifeBeginsBeforeItsFirstFrame() throws IOException {
    var speaks = "ip addr replace 192.0.2.1/24 dev e0; exec ping -i 0.2 192.0.2.2";
    try (var iut = open(script(speaks))) {
      iut.start();
      var stopped = iut.link().now();
      var born = iut.restart(true);
      assertThat(born).isAfter(stopped);
      assertThat(iut.link().frames()).anyMatch(frame -> !frame.at().isBefore(born));
    }
  }

  @Test
  void storageIsKeptOrWiped() throws IOException {
    try (var iut = open(script("cat /var/lib/n; echo life >>/var/lib/n; exec sleep 60"))) {
      iut.start();
      iut.restart(true);
      awaitLog(iut, "life");
      iut.restart(false);
      Awaitility.await()
          .atMost(Duration.ofSeconds(5))
          .untilAsserted(
              () ->
                  assertThat(Files.readAllLines(iut.log().orElseThrow()))
                      .filteredOn(line -> line.contains("No such file"))
                      .hasSize(2));
    }
  }

  @Test
  void whoDiesAtOnceIsNamedWithItsLastWords() throws IOException {
    try (var iut = open(script("echo no such option; exit 3"))) {
      assertThatThrownBy(iut::start)
          .isInstanceOf(TargetException.class)
          .hasMessageContaining("/bin/sh ended at once")
          .hasMessageContaining("exit status 3")
          .hasMessageContaining("no such option");
    }
  }

  @Test
  void crashesAndKillingsAreToldApart() throws IOException {
    try (var iut = open(script("sleep 0.5; kill -SEGV $$"))) {
      iut.start();
      awaitEnd(iut, new Liveness.Ended("SIGSEGV"));
    }
    try (var iut = open(script("sleep 0.5; kill -KILL $$"))) {
      iut.start();
      awaitEnd(iut, new Liveness.Killed("SIGKILL"));
    }
    try (var iut = open(script("sleep 0.5; exit 4"))) {
      iut.start();
      awaitEnd(iut, new Liveness.Ended("exit status 4"));
    }
  }

  private static void awaitEnd(Iut iut, Liveness liveness) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> assertThat(iut.liveness()).isEqualTo(liveness));
  }

  @Test
  void anAbilityThatFailsIsOurError() throws IOException {
    try (var iut = open(script("rm /etc/made; exec sleep 60"))) {
      iut.start();
      assertThatThrownBy(() -> iut.use("look", Map.of()))
          .isInstanceOf(TargetException.class)
          .hasMessageContaining("No such file");
      assertThatThrownBy(() -> iut.use("dance", Map.of())).hasMessageContaining("no ability dance");
    }
  }

  @Test
  void aHostMayRefuseToTalkAndTheLogTellsWhy() throws IOException {
    try (var iut = open(script("exec sleep 60"))) {
      iut.start();
      iut.use("talk-ping", Map.of());
      awaitLog(iut, "talk-ping: cat /etc/gone: exit status 1");
      assertThat(iut.log().orElseThrow()).content().contains("No such file");
    }
  }

  @Test
  void whatIsToldRunningCanBeToldBeforeItsLinkIsUp() throws IOException {
    try (var iut = open(script("while :; do cat /sys/class/net/e0/carrier; sleep 0.2; done"))) {
      assertThat(iut.isToldRunning("look")).isTrue();
      iut.startUnplugged();
      awaitLog(iut, " 0\n");
      assertThat(iut.log().orElseThrow()).content().doesNotContain(" 1\n");
      iut.use("look", Map.of());
      iut.carrier(true);
      awaitLog(iut, " 1\n");
    }
  }

  @Test
  void aMissingDaemonIsNamedWithItsPackage() throws IOException {
    var file = directory.resolve("missing.yaml");
    Files.writeString(
        file,
        """
        name: missing
        adapter: netns
        start: [no-such-daemon]
        requires: {packages: [no-such-package]}
        """);
    assertThatThrownBy(() -> TARGETS.open(TARGETS.find(file.toString())))
        .isInstanceOf(TargetException.class)
        .hasMessage("no-such-daemon is not installed: apt-get install no-such-package");
  }
}
