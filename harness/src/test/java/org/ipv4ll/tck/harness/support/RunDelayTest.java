package org.ipv4ll.tck.harness.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDelayTest {

  /** Two that want all of one processor: each waits for the other. */
  private static final List<String> RIVALS =
      List.of("taskset", "1", "sh", "-c", "(while :; do :; done) & while :; do :; done");

  @TempDir Path directory;

  @Test
  void descendantsThatShareAProcessorWaitForIt() {
    var log = directory.resolve("log");
    var rivals = Background.start(RIVALS, Map.of(), log);
    try (var delay = new RunDelay()) {
      await()
          .atMost(Duration.ofSeconds(15))
          .until(() -> delay.sinceLast(rivals.pid()).compareTo(Duration.ofMillis(20)) > 0);
    } finally {
      ProcessHandle.of(rivals.pid()).stream()
          .flatMap(ProcessHandle::descendants)
          .forEach(ProcessHandle::destroyForcibly);
      rivals.kill();
    }
  }

  @Test
  void nobodyWaitsForNothing() {
    try (var delay = new RunDelay()) {
      assertThat(delay.sinceLast(Integer.MAX_VALUE)).isZero();
    }
  }
}
