// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ipv4ll.tck.harness.support.RunShutdown;

/** A program that runs beside us, its output kept in a log. */
public final class Background {

  private final Process process;
  private final CompletableFuture<Void> output;

  private Background(Process process, CompletableFuture<Void> output) {
    this.process = process;
    this.output = output;
  }

  /** Starts it; each line that it prints is added to the log with the time of day. */
  public static Background start(
      List<String> arguments, Map<String, String> environment, Path log) {
    RunShutdown.arm();
    var process = Launch.start(arguments, environment);
    var output =
        CompletableFuture.runAsync(
            () -> StampedLog.copy(process.getInputStream(), log), Launch::detached);
    return new Background(process, output);
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Its exit status, 128 and more for signals, once it has ended. */
  public OptionalInt status() {
    return process.isAlive() ? OptionalInt.empty() : OptionalInt.of(process.exitValue());
  }

  /** Waits for its end; false if it still runs. */
  public boolean ended(Duration within) {
    try {
      return process.waitFor(within.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }

  /** Waits until all that it printed is in the log, if it has ended. */
  public void awaitOutput(Duration within) {
    if (!process.isAlive()) {
      output.completeOnTimeout(null, within.toMillis(), TimeUnit.MILLISECONDS).join();
    }
  }

  /** Ends it and waits until it is gone. */
  public void kill() {
    process.destroyForcibly();
    ended(Duration.ofSeconds(5));
  }
}
