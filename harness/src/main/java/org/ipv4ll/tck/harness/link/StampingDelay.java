// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * How late a program of this machine stamps a datagram that it reads: the worst of a few that it
 * sends itself, each when the reader is asleep again. Stalls that are longer and rarer are the
 * business of whoever watches the machine.
 */
final class StampingDelay {

  private static final int DATAGRAMS = 40;
  private static final long PAUSE_NANOS = 2_000_000;
  private static final long LEAST_NANOS = 100_000;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private StampingDelay() {}

  static Duration measure() {
    try (var one = DatagramMedium.onLoopback();
        var other = DatagramMedium.opposite(one)) {
      var worst = new CompletableFuture<Long>();
      var reader = new Thread(() -> read(other, worst), "stamp trial");
      reader.setDaemon(true);
      reader.start();
      for (int i = 0; i < DATAGRAMS; i++) {
        LockSupport.parkNanos(PAUSE_NANOS);
        one.send(Long.toString(System.nanoTime()).getBytes(StandardCharsets.US_ASCII));
      }
      long nanos = worst.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return Duration.ofNanos(Math.max(LEAST_NANOS, nanos));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return PATIENCE;
    } catch (IOException | ExecutionException | TimeoutException e) {
      return PATIENCE; // nothing that needs exact time can be judged here
    }
  }

  private static void read(Medium medium, CompletableFuture<Long> worst) {
    long late = 0;
    try {
      for (int i = 0; i < DATAGRAMS; i++) {
        var sent = medium.receive().orElseThrow();
        long now = System.nanoTime();
        late = Math.max(late, now - Long.parseLong(new String(sent, StandardCharsets.US_ASCII)));
      }
      worst.complete(late);
    } catch (IOException | RuntimeException e) {
      worst.completeExceptionally(e);
    }
  }
}
