// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ipv4ll.tck.harness.live.Live;
import org.ipv4ll.tck.reports.RunFile;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs on a wire: the reference host is not blamed, and what daemons do wrong is found. */
@Live(commands = {"avahi-autoipd", "dhcpcd"})
class LiveRunTest {

  /** What every host on a Linux kernel does: it answers and refreshes by unicast (section 2.5). */
  private static final Set<String> LINUX =
      Set.of(
          "reply-broadcast-link-local",
          "reply-broadcast-routable",
          "reply-broadcast-probe",
          "reply-broadcast-to-unicast-request",
          "refresh-request-broadcast",
          "all-link-local-arp-broadcast");

  @TempDir private static Path directory;

  @BeforeAll
  static void allSideBySide() {
    var targets = "reference-veth,avahi-autoipd,dhcpcd";
    Said.of("matrix", "--targets", targets, "--out", directory.toString());
  }

  @Test
  void theReferenceHostPassesOnAWire() {
    var wire = run("reference-veth");
    assertThat(worseThanPass(wire)).isEmpty();
    var virtual = directory.resolve("virtual");
    Said.of("run", "--reporter", "csv", "--out", virtual.toString());
    assertThat(ids(wire, c -> true)).isEqualTo(ids(run("virtual"), c -> !takesTheInterfaceDown(c)));
  }

  /** The reference host on a wire is a program that reads frames, and no kernel below it. */
  private static boolean takesTheInterfaceDown(CaseResult result) {
    return result.id().startsWith("interface-up-");
  }

  @Test
  void avahiAutoipdIsJudged() {
    var run = run("avahi-autoipd");
    assertThat(ids(run, Verdict.ERROR)).isEmpty();
    assertThat(ids(run, Verdict.FAIL)).containsAll(LINUX).contains("replug-probes");
    assertThat(ids(run, Verdict.PASS)).contains("probe-count", "probe-spacing", "rate-limit");
  }

  @Test
  void dhcpcdIsJudged() {
    var run = run("dhcpcd");
    assertThat(ids(run, Verdict.ERROR)).isEmpty();
    assertThat(ids(run, Verdict.FAIL))
        .containsAll(LINUX)
        .contains("foreign-probe-in-use-no-conflict");
    assertThat(ids(run, Verdict.PASS)).contains("probe-count", "replug-probes", "rate-limit");
  }

  private static RunResult run(String name) {
    return RunFile.read(directory.resolve(name).resolve("run.json"));
  }

  private static Set<String> ids(RunResult run, Verdict verdict) {
    return ids(run, c -> c.verdict() == verdict);
  }

  private static Set<String> ids(RunResult run, Predicate<CaseResult> which) {
    return run.cases().stream().filter(which).map(CaseResult::id).collect(toSet());
  }

  private static List<String> worseThanPass(RunResult run) {
    return run.cases().stream()
        .filter(CaseResult::needsAttention)
        .map(c -> c.verdict() + " " + c.id() + ": " + c.reason())
        .toList();
  }
}
