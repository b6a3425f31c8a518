// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A few cases against more daemons: what is known of each is found, and nothing else. */
class LiveDaemonsTest {

  @TempDir private Path directory;

  @Test
  @Live(commands = "/lib/systemd/systemd-networkd")
  void networkdMovesAndAnswersByUnicast() {
    assertThat(
            verdicts(
                "systemd-networkd",
                "probe-count",
                "second-conflict-early",
                "reply-broadcast-link-local"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "probe-count", Verdict.PASS,
                "second-conflict-early", Verdict.PASS,
                "reply-broadcast-link-local", Verdict.FAIL));
  }

  @Test
  @Live(commands = {"NetworkManager", "dbus-daemon"})
  void networkManagerIsAfterTheAddressThatItLost() {
    assertThat(verdicts("networkmanager", "probe-first", "second-conflict-early"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("probe-first", Verdict.PASS, "second-conflict-early", Verdict.FAIL));
  }

  @Test
  @Live(commands = {"avahi-autoipd", "nft"})
  void aLinuxThatIsToldToConformAnswersByBroadcast() {
    assertThat(
            verdicts(
                "avahi-autoipd-conforming",
                "reply-broadcast-link-local",
                "reply-broadcast-probe",
                "stored-address-first"))
        .hasSize(3)
        .allSatisfy((id, verdict) -> assertThat(verdict).as(id).isEqualTo(Verdict.PASS));
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
