// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.host.LinkLocalHost;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.support.Cache;
import org.ipv4ll.tck.harness.support.process.Signal;
import org.ipv4ll.tck.harness.target.TargetFile.Ability;
import org.ipv4ll.tck.harness.target.container.ContainerAdapter;
import org.ipv4ll.tck.harness.target.device.DeviceAdapter;
import org.ipv4ll.tck.harness.target.lockstep.LockstepAdapter;
import org.ipv4ll.tck.harness.target.netns.NetnsAdapter;
import org.ipv4ll.tck.harness.target.qemu.QemuAdapter;
import org.ipv4ll.tck.harness.target.reference.VethReferenceAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TargetFileTest {

  private static final Targets TARGETS =
      new Targets(
          List.of(
              new NetnsAdapter(),
              new ContainerAdapter(),
              new QemuAdapter(),
              new LockstepAdapter(),
              new DeviceAdapter(Operator.ABSENT, false),
              new VethReferenceAdapter(
                  "1",
                  role ->
                      (mac, known, seed) -> new LinkLocalHost(mac, Rules.RFC3927, known, seed))));

  @TempDir Path directory;

  private TargetFile read(String text) throws IOException {
    var file = directory.resolve("mine.yaml");
    Files.writeString(file, text);
    return TARGETS.find(file.toString());
  }

  static Stream<String> daemons() {
    return TARGETS.names().stream().filter(name -> !name.startsWith("reference"));
  }

  @ParameterizedTest
  @MethodSource("daemons")
  void shippedFilesAreSound(String name) {
    var file = TARGETS.find(name);
    assertThat(file.name()).isEqualTo(name);
    assertThat(file.capabilities()).contains("carrier", "restart", "talk-ping");
    // A stack in lockstep says its version itself.
    assertThat(file.daemon().versionCommand().isEmpty())
        .isEqualTo(file.adapter().equals("lockstep"));
    assertThat(file.about().requires().commands()).isNotEmpty();
    assertThat(file.about().requires().packages()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("daemons")
  void theScriptsOfShippedFilesAreThere(String name) {
    assertThat(TARGETS.find(name).about().requires().build().stream().limit(1))
        .allSatisfy(script -> assertThat(Path.of("..", script)).isExecutable());
  }

  @Test
  void readsAllThatAFileMaySay() throws IOException {
    var file =
        read(
            """
            name: mine
            adapter: netns
            roles: [host, router]
            interfaces: 2
            start: [/opt/mine, -i, "{interface}", 7]
            environment: {MODE: test}
            files: {/etc/mine.conf: "state {state}"}
            stop: {signal: INT, within: 500ms}
            storage: "{state}"
            startLatency: 2s
            abilities:
              carrier: builtin
              resolve: {command: [getent, hosts, "{address}"]}
              talk-udp: none
            requires: {commands: [mine], packages: [mine-base]}
            version: [/opt/mine, --version]
            root: "{cache}/tree"
            prepare: [[chmod, "600", /etc/mine.conf], [ip, rule, add, dev, "{interface}"]]
            parallel: 20
            routable: [192.0.2.10]
            linkLocal: [169.254.95.118]
            known: []
            """);
    assertThat(file.daemon().start()).containsExactly("/opt/mine", "-i", "{interface}", "7");
    assertThat(file.daemon().stop())
        .isEqualTo(new TargetFile.Stop(Signal.INT, Duration.ofMillis(500)));
    assertThat(file.daemon().storage()).isEqualTo(Optional.of("{state}"));
    assertThat(file.attachment().startLatency()).isEqualTo(Duration.ofSeconds(2));
    assertThat(file.abilities())
        .containsEntry("carrier", new Ability.Builtin())
        .containsEntry("resolve", new Ability.Command(List.of("getent", "hosts", "{address}")));
    assertThat(file.capabilities())
        .contains("resolve", "storage", "two-interfaces")
        .doesNotContain("talk-udp");
    assertThat(file.daemon().files()).containsEntry("/etc/mine.conf", "state {state}");
    assertThat(file.bed().root()).contains(Cache.directory() + "/tree");
    assertThat(file.bed().prepare())
        .containsExactly(
            List.of("chmod", "600", "/etc/mine.conf"),
            List.of("ip", "rule", "add", "dev", "{interface}"));
    assertThat(file.about().parallel()).hasValue(20);
    assertThat(file.attachment().routable()).containsExactly(Ipv4Address.parse("192.0.2.10"));
    assertThat(file.attachment().linkLocal()).containsExactly(Ipv4Address.parse("169.254.95.118"));
  }

  @Test
  void whoExtendsATargetSaysOnlyWhatIsDifferent() throws IOException {
    var base = TARGETS.find("dhcpcd");
    var file = read("{name: mine, extends: dhcpcd, startLatency: 7s, environment: {A: b}}");
    assertThat(file.name()).isEqualTo("mine");
    assertThat(file.attachment().startLatency()).isEqualTo(Duration.ofSeconds(7));
    assertThat(file.daemon().environment()).containsEntry("A", "b");
    assertThat(file.daemon().start()).isEqualTo(base.daemon().start());
    assertThat(file.daemon().files()).isEqualTo(base.daemon().files());
  }

  @Test
  void readsHooks() throws IOException {
    var file =
        read(
            """
            name: lamp
            adapter: device
            card: enp3s0
            mac: "00:00:5e:00:53:01"
            abilities:
              carrier: none
              power: prompt
              restart: {prompt: "Press the button of {name}."}
              talk-ping: {http: "http://192.0.2.1/ping/{address}"}
              talk-udp:
                http:
                  request: PUT https://192.0.2.1/udp
                  headers: {X-Key: abc}
                  body: '{"to": "{address}"}'
            """);
    assertThat(file.capabilities())
        .containsExactlyInAnyOrder("power", "restart", "talk-ping", "talk-udp");
    assertThat(file.abilities())
        .containsEntry("restart", new Ability.Prompt("Press the button of {name}."))
        .containsEntry(
            "talk-ping",
            new Ability.Http("GET", "http://192.0.2.1/ping/{address}", Map.of(), "", true))
        .containsEntry(
            "talk-udp",
            new Ability.Http(
                "PUT",
                "https://192.0.2.1/udp",
                Map.of("X-Key", "abc"),
                "{\"to\": \"{address}\"}",
                true));
  }

  private TargetFile device(String abilities) throws IOException {
    return read("{name: lamp, adapter: device, card: enp3s0, abilities: {" + abilities + "}}");
  }

  @Test
  void whatIsToldFromOutsideNeedsItRunningUnlessItsFileSaysOtherwise() throws IOException {
    var told = device("add-routable: {command: [told]}");
    assertThat(told.isToldRunning("add-routable")).isTrue();
    assertThat(told.capabilities()).contains("add-routable", "routable-from-start");
    var kept = device("carrier: none, add-routable: {http: 'http://h/x', after-start: false}");
    assertThat(kept.isToldRunning("add-routable")).isFalse();
    assertThat(kept.capabilities()).contains("routable-from-start");
    assertThat(TARGETS.find("dhcpcd").isToldRunning("add-routable")).isFalse();
    assertThat(TARGETS.find("dhcpcd").capabilities()).contains("routable-from-start");
  }

  @Test
  void withoutACarrierToHoldBackItIsToldTooLate() throws IOException {
    var late = device("carrier: none, add-routable: {prompt: Tell it.}");
    assertThat(late.capabilities()).contains("add-routable").doesNotContain("routable-from-start");
    assertThat(late.tooLateForRoutable().orElseThrow()).contains("its carrier cannot be held back");
    assertThat(device("carrier: none").tooLateForRoutable()).isEmpty();
  }

  @Test
  void afterStartIsRefusedWhereItCannotBe() {
    assertThatThrownBy(
            () ->
                read(
                    "{name: n, adapter: netns, start: [x], abilities: {add-routable:"
                        + " {command: [x], after-start: false}}}"))
        .hasMessageContaining("a command of the adapter netns runs inside");
    assertThatThrownBy(() -> device("dhcp: {files: {/x: y}, after-start: true}"))
        .hasMessageContaining("files are there before the start");
    assertThatThrownBy(() -> device("dhcp: {command: [x], after-start: later}"))
        .hasMessageContaining("true or false is needed here, not later");
  }

  @Test
  void itSaysWhoseCodeItsLayersAre() throws IOException {
    var file = read("{name: mine, adapter: netns, start: [x], owners: {arp: kernel, ip: kernel}}");
    assertThat(file.about().origin().owners())
        .containsOnly(Map.entry("arp", "kernel"), Map.entry("ip", "kernel"));
    assertThat(TARGETS.find("avahi-autoipd").about().origin().owners())
        .containsEntry("autoconf", "daemon");
    assertThat(TARGETS.find("avahi-autoipd-trixie").about().origin().owners())
        .containsEntry("arp", "kernel");
    assertThat(TARGETS.find("lwip").about().origin().owners()).isEmpty();
  }

  @Test
  void everyShippedTargetSaysWhatDiffersFromTheDefault() {
    assertThat(TARGETS.names())
        .filteredOn(name -> !name.startsWith("reference"))
        .isNotEmpty()
        .allSatisfy(
            name -> {
              var how = TARGETS.find(name).about().origin().configuration();
              assertThat(how.differs()).as(name).isNotBlank().hasLineCount(1);
            });
    assertThat(TARGETS.find("unbound").about().origin().configuration().isChosen()).isFalse();
    assertThat(TARGETS.find("unbound-nodefault").about().origin().configuration().operator())
        .contains("switched the zone off");
  }

  @Test
  void anAbilityMayGoByFilesBeforeTheStartAndByACommandThen() throws IOException {
    var file =
        read(
            """
            name: mine
            adapter: netns
            start: [mine]
            abilities: {add-routable: {files: {/etc/a: "{address}"}, command: [ctl, add]}}
            """);
    assertThat(file.ability("add-routable", false))
        .isEqualTo(new Ability.Files(Map.of("/etc/a", "{address}")));
    assertThat(file.ability("add-routable", true))
        .isEqualTo(new Ability.Command(List.of("ctl", "add")));
    assertThat(file.abilityPrograms()).contains("ctl");
  }

  @Test
  void withoutStorageItHasNoSuchCapability() throws IOException {
    var file = read("{name: mine, adapter: netns, start: [mine]}");
    assertThat(file.capabilities()).doesNotContain("storage", "two-interfaces");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name: x                                              | mine.yaml:1: adapter is missing in the target file; for example: adapter: netns
          adapter: netns                                       | mine.yaml:1: name is missing in the target file
          name: x\\nadapter: netns                             | mine.yaml:1: start is missing
          name: x\\nadapter: netns\\nstart: x                  | mine.yaml:3: a list is needed here
          name: x\\nadapter: netns\\nsotp: {}                  | mine.yaml:3: unknown key sotp in the target file: did you mean stop?
          name: x\\nadapter: netns\\nzzzzzz: {}                | mine.yaml:3: unknown key zzzzzz in the target file: known: name, adapter
          name: x\\nadapter: nets                              | mine.yaml:2: unknown adapter nets; known: container, device, lockstep, netns, qemu
          name: x\\nadapter: container                         | mine.yaml:1: image is missing in the target file; for example: image: debian:bookworm
          name: x\\nadapter: container\\nimage: x\\nnetwork: host | mine.yaml:4: unknown network host; known: none, bridge
          name: x\\nadapter: netns\\nstart: [x]\\nimage: x     | mine.yaml:4: unknown key image in the target file
          name: [x]\\nadapter: netns\\nstart: [x]              | mine.yaml:1: a text is needed here
          name: x\\nadapter: netns\\nstart: [x]\\nstartLatency: soon | mine.yaml:4: a time such as 500ms, 3s or 2m is needed here, not soon
          name: x\\nadapter: netns\\nstart: [x]\\nstop: {signal: FOO} | mine.yaml:4: unknown signal FOO
          name: x\\nadapter: netns\\nstart: [x]\\nroles: [hots]  | mine.yaml:4: unknown role hots; known: host, router
          name: x\\nadapter: netns\\nstart: [x]\\nowners: {apr: kernel} | mine.yaml:4: unknown key apr in owners: did you mean arp?
          name: x\\nadapter: netns\\nstart: [x]\\nowners: {arp: linux} | mine.yaml:4: unknown owner linux; known: daemon, kernel, stack
          name: x\\nadapter: netns\\nstart: [x]\\nowners: kernel | mine.yaml:4: owners must be a mapping
          name: x\\nadapter: netns\\nstart: [x]\\ninterfaces: two | mine.yaml:4: a number is needed here, not two
          name: x\\nadapter: netns\\nstart: [x]\\ninterfaces: 3 | mine.yaml:4: 1 or 2 interfaces can be given, not 3
          name: x\\nadapter: netns\\nstart: [x]\\nabilities: {power: builtin} | mine.yaml:4: power is not built in
          name: x\\nadapter: netns\\nstart: [x]\\nabilities: {power: {http: a}} | mine.yaml:4: http and prompt are not for the adapter netns
          name: x\\nadapter: device\\ncard: a\\nabilities: {power: {http: "ftp://a/b"}} | mine.yaml:4: a request such as POST http://192.0.2.1/ping is needed here, not ftp://a/b
          name: x\\nadapter: device\\ncard: a\\nabilities: {resolve: prompt} | mine.yaml:4: say what is to be done: resolve: {prompt:
          name: x\\nadapter: device\\ncard: a\\nabilities: {power: yes}  | mine.yaml:4: unknown word yes; known: builtin, none, prompt
          name: x\\nadapter: netns\\nstart: [x]\\ncard: e0      | mine.yaml:4: unknown key card
          name: x\\nextends: dhcpc                            | mine.yaml:2: no shipped target has the name dhcpc
          name: x\\nadapter: netns\\nstart: [x]\\nroot: here   | mine.yaml:4: an absolute path without blanks, commas and colons is needed here, not here
          name: x\\nadapter: netns\\nstart: [x]\\nroot: "/a,b" | mine.yaml:4: an absolute path without blanks
          name: x\\nadapter: netns\\nstart: [x]\\nparallel: 0  | mine.yaml:4: at least one case must run
          name: x\\nadapter: netns\\nstart: [x]\\nroutable: [169.254.7.7]  | mine.yaml:4: routable addresses such as [192.0.2.10] are needed here, not 169.254.7.7
          name: x\\nadapter: netns\\nstart: [x]\\nroutable: [host]  | mine.yaml:4: routable addresses such as [192.0.2.10] are needed here, not host
          name: x\\nadapter: netns\\nstart: [x]\\nlinkLocal: [192.0.2.10] | mine.yaml:4: link-local addresses such as [169.254.7.9] are needed here, not 192.0.2.10
          name: x\\nadapter: netns\\nstart: [x]\\nprepare: x   | mine.yaml:4: a list of lists is needed here
          name: x\\nadapter: netns\\nstart: [x]\\nprepare: [x] | mine.yaml:4: a list is needed here
          name: x\\nadapter: netns\\nname: y                   | mine.yaml:3: name occurs twice
          name: x\\n  adapter: netns                           | mine.yaml:2: not YAML
          - name                                               | mine.yaml:1: the target file must be a mapping
          """)
  void everyComplaintNamesFileLineAndMend(String text, String complaint) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
        .isInstanceOf(TargetException.class)
        .hasMessageContaining(complaint)
        .extracting(Throwable::getMessage)
        .asString()
        .doesNotContain("com.fasterxml");
  }

  @Test
  void emptyFile() {
    assertThatThrownBy(() -> read(""))
        .hasMessageContaining("mine.yaml")
        .hasMessageContaining("empty");
  }

  @Test
  void unknownTargetNamesTheNearest() {
    assertThatThrownBy(() -> TARGETS.find("dhcpdc"))
        .isInstanceOf(TargetException.class)
        .hasMessageContaining("did you mean dhcpcd?")
        .hasMessageNotContaining("avahi-autoipd");
    assertThatThrownBy(() -> TARGETS.find("nothing-of-the-kind"))
        .hasMessageContaining("'list --targets' has all");
  }

  @Test
  void placeholdersWithoutAValueAreNamed() {
    var placeholders = new Placeholders(Map.of("interface", "e0"));
    assertThat(placeholders.fill("-i {interface} {}")).isEqualTo("-i e0 {}");
    assertThatThrownBy(() -> placeholders.fill("{adress}"))
        .hasMessage("no value for {adress}; there are: [{interface}]");
  }
}
