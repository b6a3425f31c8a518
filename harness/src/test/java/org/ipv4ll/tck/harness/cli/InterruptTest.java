// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.live.Live;
import org.ipv4ll.tck.harness.support.process.Background;
import org.ipv4ll.tck.harness.support.process.Signal;
import org.ipv4ll.tck.harness.support.testbed.Leftovers;
import org.ipv4ll.tck.reports.RunFile;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Live
class InterruptTest {

  /** A gate that runs in the background of a shell ignores the signal, and so would its child. */
  private static final String HEARS = "--default-signal=INT";

  @TempDir Path directory;

  private @Nullable Background started;

  /** Whatever the test says of it, it does not outlive the test. */
  @AfterEach
  void end() {
    if (started != null) {
      started.kill();
    }
  }

  private Background child(Path log, String... arguments) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath = System.getProperty("java.class.path");
    var line =
        new ArrayList<>(List.of("env", HEARS, java, "-cp", classPath, Main.class.getName(), "run"));
    line.addAll(List.of(arguments));
    line.addAll(List.of("--out", directory.resolve("run").toString()));
    var child = Background.start(line, Map.of(), log);
    started = child;
    return child;
  }

  @Test
  void whatIsFinishedIsKeptAndNothingElse() {
    var log = directory.resolve("log");
    var child =
        child(
            log,
            "--show",
            "pass",
            "--target",
            "reference-veth",
            "--id",
            "probe-first",
            "--id",
            "rate-limit");
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(log).content().contains("PASS"));
    Signal.INT.send(child.pid());
    assertThat(child.ended(Duration.ofSeconds(20))).isTrue();
    assertThat(child.status()).hasValue(ExitCode.INTERRUPTED);
    var run = RunFile.read(directory.resolve("run").resolve("run.json"));
    assertThat(run.course().interrupted()).isTrue();
    assertThat(run.suite().complete()).isFalse();
    assertThat(run.cases()).extracting(CaseResult::id).containsExactly("probe-first");
    assertThat(log).content().contains("interrupted, 1 of 2 cases had ended");
    assertThat(Leftovers.ofDeadRuns().describe())
        .noneMatch(line -> line.contains("-" + child.pid() + "."));
  }

  /** What judges the records of all cases judges those that there are. */
  @Test
  void whatReadsTheWholeRunIsJudgedByWhatThereIs() {
    var log = directory.resolve("log");
    var standing = "all-probes-well-formed";
    var child = child(log, "--target", "reference-veth", "--id", standing, "--id", "rate-limit");
    var record = directory.resolve("run/cases").resolve(standing).resolve("record.json");
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(record).content().endsWith("}}"));
    Signal.INT.send(child.pid());
    assertThat(child.ended(Duration.ofSeconds(20))).isTrue();
    var run = RunFile.read(directory.resolve("run").resolve("run.json"));
    assertThat(run.cases()).singleElement().satisfies(c -> assertThat(c.checks()).isNotEmpty());
  }
}
