// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.live.Live;
import org.ipv4ll.tck.reports.RunFile;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real servers and clients, each judged in a few seconds as its role wants it. */
class RolesLiveTest {

  @TempDir private Path directory;

  @Test
  @Live
  void theReferenceNameServerPassesOnAWire() {
    var run = run("reference-dns-server-veth", "dns-server-*");
    assertThat(ids(run, Verdict.PASS)).hasSameSizeAs(run.cases()).hasSizeGreaterThan(10);
  }

  @Test
  @Live(commands = "unbound")
  void unboundIsClean() {
    var run = run("unbound", "dns-server-denies-*", "dns-server-asks-*", "dns-server-resolves-*");
    assertThat(ids(run, Verdict.PASS)).hasSameSizeAs(run.cases()).hasSizeGreaterThan(8);
  }

  @Test
  @Live(commands = "dnsmasq")
  void dnsmasqPassesLinkLocalNamesOnAsItComes() {
    var run = run("dnsmasq-dns", "dns-server-denies-pointers", "dns-server-asks-nothing-upstream");
    assertThat(ids(run, Verdict.FAIL)).containsExactly("dns-server-denies-pointers");
    assertThat(ids(run, Verdict.INCONCLUSIVE)).containsExactly("dns-server-asks-nothing-upstream");
  }

  @Test
  @Live(commands = "getent")
  void glibcAsksItsServerForLinkLocalNames() {
    var run = run("glibc", "dns-client-keeps-pointers", "dns-client-asks-for-neighbours");
    assertThat(ids(run, Verdict.FAIL)).containsExactly("dns-client-keeps-pointers");
    assertThat(ids(run, Verdict.PASS)).containsExactly("dns-client-asks-for-neighbours");
  }

  @Test
  @Live(commands = "dnsmasq")
  void dnsmasqLeasesWhatItIsConfiguredToLease() {
    var run = run("dnsmasq-dhcp-link-local", "dhcp-server-offers-*");
    assertThat(ids(run, Verdict.WARN)).hasSize(1);
  }

  private RunResult run(String target, String... ids) {
    var out = Stream.of("run", "--target", target, "--out", directory.toString());
    var chosen = Arrays.stream(ids).flatMap(id -> Stream.of("--id", id));
    Said.of(Stream.concat(out, chosen).toArray(String[]::new));
    return RunFile.read(directory.resolve("run.json"));
  }

  private static Set<String> ids(RunResult run, Verdict verdict) {
    return run.cases().stream()
        .filter(c -> c.verdict() == verdict)
        .map(CaseResult::id)
        .collect(Collectors.toSet());
  }
}
