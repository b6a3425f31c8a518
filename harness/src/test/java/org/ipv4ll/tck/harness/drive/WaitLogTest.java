// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.ipv4ll.tck.harness.link.VirtualClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitLogTest {

  private final WaitLog log = new WaitLog();

  private static Instant at(long millis) {
    return VirtualClock.EPOCH.plusMillis(millis);
  }

  @ParameterizedTest
  @CsvSource({"0, 9000, 500", "0, 1500, 300", "1500, 9000, 450", "3100, 3900, 0", "9001, 9999, 0"})
  void addsUpWhatFallsIntoTwoSecondsBetweenTheMoments(long from, long to, long worst) {
    log.add(at(1_000), Duration.ofMillis(300));
    log.add(at(3_000), Duration.ofMillis(200));
    log.add(at(4_000), Duration.ofMillis(250));
    log.add(at(9_000), Duration.ofMillis(100));
    assertThat(log.worst(at(from), at(to))).isEqualTo(Duration.ofMillis(worst));
  }
}
