// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.record.Stalls;

/**
 * Looks many times a second how long whoever asks about an interface waits for the lock of the
 * kernel's network configuration. There is one for all namespaces, and who sets up many of them
 * holds up every daemon that looks at its own interface; no account of waits for a processor tells.
 */
final class NetworkLockMonitor implements AutoCloseable {

  /** Linux takes the lock to answer for this one. */
  private static final Path CARRIER = Path.of("/sys/class/net/lo/carrier");

  private static final Duration PERIOD = Duration.ofMillis(20);

  private final Runnable question;
  private final WaitLog waits = new WaitLog();
  private final Thread thread = new Thread(this::watch, "network lock watch");
  private volatile Optional<Instant> waitingSince = Optional.empty();
  private volatile boolean closed;

  NetworkLockMonitor() {
    this(NetworkLockMonitor::askForCarrier);
  }

  /**
   * @param question waits for the lock
   */
  NetworkLockMonitor(Runnable question) {
    this.question = question;
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    while (!closed) {
      var began = Instant.now();
      waitingSince = Optional.of(began);
      question.run();
      var now = Instant.now();
      waits.add(now, Duration.between(began, now));
      waitingSince = Optional.empty();
      LockSupport.parkNanos(PERIOD.toNanos());
    }
  }

  /** What is read does not matter, nor whether there is anything. */
  private static void askForCarrier() {
    try {
      Files.readAllBytes(CARRIER);
    } catch (IOException e) {
      return;
    }
  }

  /** All waits from one moment to another, and that which is not over yet. */
  List<Stalls.Stall> stalls(Instant from, Instant to) {
    var present =
        waitingSince.filter(since -> since.isBefore(to)).map(since -> Duration.between(since, to));
    var past = waits.stalls(from, to.plus(PERIOD), PERIOD);
    return Stream.concat(
            past.stream(),
            present
                .filter(length -> length.compareTo(Stalls.LEAST) >= 0)
                .map(length -> new Stalls.Stall(to, PERIOD, length))
                .stream())
        .toList();
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}
