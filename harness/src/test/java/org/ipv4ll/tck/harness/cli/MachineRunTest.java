// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipv4ll.tck.harness.live.Live;
import org.ipv4ll.tck.reports.RunFile;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few cases in containers and in a virtual machine, some half a minute each. */
class MachineRunTest {

  @TempDir private Path directory;

  @Test
  @Live(docker = true)
  void aContainerIsJudgedLikeADaemonOfThisMachine() {
    assertThat(
            verdicts(
                "dhcpcd-container",
                "probe-count",
                "replug-probes",
                "stored-address-probed",
                "reply-broadcast-link-local",
                "request-broadcast"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "probe-count", Verdict.PASS,
                "replug-probes", Verdict.PASS,
                "stored-address-probed", Verdict.PASS,
                "reply-broadcast-link-local", Verdict.FAIL,
                "request-broadcast", Verdict.PASS));
    assertThat(directory.resolve("cases/probe-count/target.log")).content().contains("running");
  }

  @Test
  @Live(docker = true)
  void aHostInAContainerMayRefuseToTalk() throws IOException {
    var file = directory.resolve("silent.yaml");
    Files.writeString(
        file,
        "{name: silent, extends: dhcpcd-container, abilities: {talk-ping: {command: [sh, -c,"
            + " 'echo no route; exit 2']}}}");
    assertThat(verdicts(file.toString(), "used-address-was-probed").values())
        .doesNotContain(Verdict.ERROR);
    assertThat(directory.resolve("cases/used-address-was-probed/target.log"))
        .content()
        .contains("no route");
  }

  @Test
  @Live(guest = true, commands = "qemu-system-x86_64")
  void aGuestIsJudgedThroughAMulticastGroup() {
    assertThat(verdicts("avahi-autoipd-guest", "probe-count", "reply-broadcast-link-local"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("probe-count", Verdict.PASS, "reply-broadcast-link-local", Verdict.FAIL));
  }

  private Map<String, Verdict> verdicts(String target, String... ids) {
    var line = new ArrayList<>(List.of("run", "--target", target, "--out", directory.toString()));
    for (var id : ids) {
      line.addAll(List.of("--id", id));
    }
    Said.of(line.toArray(String[]::new));
    return RunFile.read(directory.resolve("run.json")).cases().stream()
        .collect(Collectors.toMap(CaseResult::id, CaseResult::verdict));
  }
}
