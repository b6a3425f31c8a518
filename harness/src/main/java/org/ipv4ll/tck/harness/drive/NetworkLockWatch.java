package org.ipv4ll.tck.harness.drive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.ipv4ll.tck.harness.record.Stalls;

/**
 * Looks many times a second how long whoever asks about an interface waits for the lock of the
 * kernel's network configuration. There is one for all namespaces, and who sets up many of them
 * holds up every daemon that looks at its own interface; no account of waits for a processor tells.
 */
final class NetworkLockWatch implements AutoCloseable {

  /** Linux takes the lock to answer for this one. */
  static final Path CARRIER = Path.of("/sys/class/net/lo/carrier");

  private static final Duration PERIOD = Duration.ofMillis(20);

  private final Path asked;
  private final WaitLog waits = new WaitLog();
  private final Thread thread = new Thread(this::watch, "network lock watch");
  private volatile boolean closed;

  /**
   * @param asked a file whose reader waits for the lock
   */
  NetworkLockWatch(Path asked) {
    this.asked = asked;
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    while (!closed) {
      long began = System.nanoTime();
      ask();
      var waited = Duration.ofNanos(System.nanoTime() - began);
      if (waited.compareTo(Stalls.LEAST) >= 0) {
        waits.add(Instant.now(), waited);
      }
      LockSupport.parkNanos(PERIOD.toNanos());
    }
  }

  /** What is read does not matter, nor whether there is anything. */
  private void ask() {
    try {
      Files.readAllBytes(asked);
    } catch (IOException e) {
      return;
    }
  }

  /** All waits from one moment to another, as far as they are over. */
  List<Stalls.Stall> stalls(Instant from, Instant to) {
    return waits.stalls(from, to.plus(PERIOD), PERIOD);
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}
