// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.ipv4ll.tck.harness.record.Stalls;
import org.junit.jupiter.api.Test;

class NetworkLockMonitorTest {

  private static final Duration HELD = Duration.ofMillis(300);

  private final ReentrantLock lock = new ReentrantLock();

  private void question() {
    lock.lock();
    lock.unlock();
  }

  @Test
  void tellsOfAWaitThatLastsAndOfOneThatIsOver() {
    lock.lock();
    var began = Instant.now();
    try (var watch = new NetworkLockMonitor(this::question)) {
      await().until(lock::hasQueuedThreads);
      await().until(() -> Instant.now().isAfter(began.plus(HELD.multipliedBy(2))));
      assertThat(watch.stalls(began, Instant.now())).anyMatch(NetworkLockMonitorTest::isLong);
      lock.unlock();
      await().until(() -> !lock.hasQueuedThreads());
      var later = Instant.now().plus(HELD);
      await()
          .until(
              () -> watch.stalls(began, later).stream().anyMatch(NetworkLockMonitorTest::isLong));
    }
  }

  private static boolean isLong(Stalls.Stall stall) {
    return stall.length().compareTo(HELD) > 0;
  }
}
