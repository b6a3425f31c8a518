// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.harness.support.process.Background;
import org.ipv4ll.tck.harness.support.process.ProcStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunIdTest {

  @TempDir Path directory;

  @Test
  void thisRunIsAlive() {
    assertThat(RunId.current().isAlive()).isTrue();
    assertThat(RunId.parse(RunId.current().toString())).contains(RunId.current());
  }

  @Test
  void whoComesAfterWithTheSameNumberIsAnother() {
    var earlier = new RunId(RunId.current().pid(), RunId.current().started() - 1);
    assertThat(earlier.isAlive()).isFalse();
  }

  /** Some first processes of containers never take note of the end of orphans. */
  @Test
  void aZombieIsDead() {
    var careless = List.of("sh", "-c", "true & exec sleep 60");
    var parent = Background.start(careless, Map.of(), directory.resolve("log"));
    try {
      await().until(() -> ProcStatus.children(parent.pid()).anyMatch(RunIdTest::isZombie));
      var zombie = ProcStatus.children(parent.pid()).findFirst().orElseThrow();
      assertThat(RunId.of(zombie)).isEmpty();
      assertThat(RunId.of(parent.pid())).isPresent();
    } finally {
      parent.kill();
    }
  }

  private static boolean isZombie(long pid) {
    return ProcStatus.of(pid)
        .filter(status -> status.lines().stream().anyMatch(line -> line.matches("State:\\s+Z.*")))
        .isPresent();
  }
}
