package org.ipv4ll.tck.harness.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.ipv4ll.tck.harness.record.Stalls;
import org.ipv4ll.tck.harness.support.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads a pipe waits for somebody to open its other end, as for a lock. */
class NetworkLockWatchTest {

  private static final Duration HELD = Duration.ofMillis(100);

  @TempDir private Path directory;

  @Test
  void theWaitForTheLockIsNoted() throws IOException {
    var pipe = directory.resolve("lock");
    Command.of("mkfifo", pipe.toString()).succeed();
    var began = Instant.now();
    try (var watch = new NetworkLockWatch(pipe)) {
      await().until(() -> Instant.now().isAfter(began.plus(HELD)));
      release(pipe);
      await().until(() -> !watch.stalls(began, Instant.now()).isEmpty());
      assertThat(watch.stalls(began, Instant.now()))
          .extracting(Stalls.Stall::length)
          .allMatch(length -> length.compareTo(HELD.dividedBy(2)) > 0);
    } finally {
      release(pipe);
    }
  }

  @Test
  void whereNobodyTellsOfTheLockNothingIsNoted() {
    var began = Instant.now();
    try (var watch = new NetworkLockWatch(directory.resolve("nothing"))) {
      await().until(() -> Instant.now().isAfter(began.plus(HELD)));
      assertThat(watch.stalls(began, Instant.now())).isEmpty();
    }
  }

  /** A reader that is there goes on, and whoever comes next waits. */
  private static void release(Path pipe) throws IOException {
    try (var writer = Files.newOutputStream(pipe)) {
      writer.flush();
    }
  }
}
