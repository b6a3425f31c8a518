// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.ipv4ll.tck.harness.live.Live;
import org.ipv4ll.tck.harness.support.process.Background;
import org.ipv4ll.tck.harness.support.process.Signal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Live
class LeftoversTest {

  @TempDir Path directory;

  private @Nullable Background started;

  /** Whatever a test says of it, it does not outlive the test. */
  @AfterEach
  void end() {
    if (started != null) {
      started.kill();
    }
    Leftovers.ofDeadRuns().remove();
  }

  private Background child() {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var log = directory.resolve("child.log");
    var child =
        Background.start(
            List.of(
                "env",
                "--default-signal=INT", // a gate in the background of a shell ignores it
                java,
                "-cp",
                System.getProperty("java.class.path"),
                LittleRun.class.getName(),
                directory.toString()),
            Map.of(),
            log);
    started = child;
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(log).content().contains(LittleRun.READY));
    return child;
  }

  private static List<String> namesOf(Background run) throws IOException {
    try (var namespaces = Files.list(Path.of("/run/netns"));
        var directories = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return java.util.stream.Stream.concat(namespaces, directories)
          .map(path -> path.getFileName().toString())
          .filter(name -> name.matches("(i4ll|ipv4ll-tck)-" + run.pid() + "\\..*"))
          .toList();
    }
  }

  @Test
  void whatAKilledRunLeavesIsFoundAndRemoved() throws IOException {
    var child = child();
    assertThat(namesOf(child)).hasSize(3);
    var lines = Leftovers.ofDeadRuns().describe();
    assertThat(lines).noneMatch(line -> line.contains("-" + child.pid() + "."));
    Signal.KILL.send(child.pid());
    assertThat(child.ended(Duration.ofSeconds(5))).isTrue();
    var left = Leftovers.ofDeadRuns();
    assertThat(left.describe()).anyMatch(line -> line.contains("-" + child.pid() + "."));
    assertThat(left.processes()).isNotEmpty();
    left.remove();
    assertThat(namesOf(child)).isEmpty();
    assertThat(left.processes()).noneMatch(LeftoversTest::runs);
  }

  /** A process that is dead but that nobody has fetched has no command line any more. */
  private static boolean runs(long pid) {
    try {
      return !Files.readString(Path.of("/proc/" + pid + "/cmdline")).isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void aRunThatIsInterruptedLeavesNothing() throws IOException {
    var child = child();
    Signal.INT.send(child.pid());
    assertThat(child.ended(Duration.ofSeconds(15))).isTrue();
    assertThat(namesOf(child)).isEmpty();
  }
}
