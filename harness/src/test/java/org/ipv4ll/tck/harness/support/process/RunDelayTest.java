// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.process;

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
          .until(() -> delay.sinceLast(rivals.pid()).seen().compareTo(Duration.ofMillis(20)) > 0);
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
      assertThat(delay.sinceLast(Integer.MAX_VALUE))
          .isEqualTo(new RunDelay.Wait(Duration.ZERO, false, false));
    }
  }

  @Test
  void aTaskInAnUninterruptibleSleepIsBlocked() {
    assertThat(RunDelay.isBlocked(RunDelay.fields("42 (a) D b) D 1 42 42 0"))).isTrue();
    assertThat(RunDelay.isBlocked(RunDelay.fields("42 (D) S 1 42 42 0"))).isFalse();
    assertThat(RunDelay.isBlocked(RunDelay.fields(""))).isFalse();
  }

  @Test
  void childrenThatLiveShorterThanALookAreNoticed() {
    var script = List.of("sh", "-c", "while read line; do true | cat; done; exec sleep 60");
    var process = Background.start(script, Map.of(), directory.resolve("log"));
    try (var delay = new RunDelay()) {
      await().until(() -> ProcStatus.of(process.pid()).filter(ProcStatus::isSleeping).isPresent());
      delay.sinceLast(process.pid());
      assertThat(delay.sinceLast(process.pid()).childrenEnded()).isFalse();
    } finally {
      process.kill();
    }
    var busy = List.of("sh", "-c", "while :; do true | cat; done");
    var forking = Background.start(busy, Map.of(), directory.resolve("log"));
    try (var delay = new RunDelay()) {
      await().until(() -> delay.sinceLast(forking.pid()).childrenEnded());
    } finally {
      forking.kill();
    }
  }
}
