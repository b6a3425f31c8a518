// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.record.Stalls;
import org.ipv4ll.tck.harness.support.process.RunDelay;
import org.ipv4ll.tck.harness.target.Iut;

/**
 * Looks many times a second how late it is woken, and for how long anybody waited for a processor
 * by the kernel's own account: the pressure stall information of the whole machine, and the run
 * delay of the processes of each instance, which is what counts for an instance that has processes.
 * What these wait for the lock of the network configuration comes on top.
 */
public final class StallMonitor implements LoadMonitor {

  private static final Path PRESSURE = Path.of("/proc/pressure/cpu");
  private static final boolean TOLD = Files.isReadable(PRESSURE);
  private static final Duration PERIOD = Duration.ofMillis(20);

  /** As long as the whole machine waits less than this, no instance need be asked. */
  private static final Duration CALM = Duration.ofMillis(10);

  private final ConcurrentSkipListMap<Instant, Duration> wakings = new ConcurrentSkipListMap<>();
  private final WaitLog pressure = new WaitLog();
  private final NetworkLockMonitor lock = new NetworkLockMonitor();
  private final List<Ward> wards = new CopyOnWriteArrayList<>();
  private final Thread thread = new Thread(this::watch, "stall watch");
  private volatile boolean closed;

  public StallMonitor() {
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    var untold = Duration.ZERO;
    for (var before = pressure(); !closed; ) {
      var late = sleep();
      var after = pressure();
      var now = Instant.now();
      wakings.put(now, late);
      pressure.add(now, after.minus(before));
      untold = untold.plus(after.minus(before));
      before = after;
      if (!TOLD || untold.compareTo(CALM) > 0) {
        wards.stream().filter(ward -> ward.isDue(now)).forEach(Ward::look);
        untold = Duration.ZERO;
      }
    }
  }

  /** Answers with how late it was woken. */
  private static Duration sleep() {
    long due = System.nanoTime() + PERIOD.toNanos();
    for (long left = PERIOD.toNanos(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    return Duration.ofNanos(System.nanoTime() - due);
  }

  /** Since boot, the time in which some task waited for a processor; zero where nobody counts. */
  private static Duration pressure() {
    try {
      return total(Files.readString(PRESSURE, StandardCharsets.US_ASCII));
    } catch (IOException e) {
      return Duration.ZERO;
    }
  }

  private static Duration total(String text) {
    int start = text.indexOf("total=") + "total=".length();
    int end = text.indexOf('\n', start);
    return Duration.ofNanos(1_000 * Long.parseLong(text.substring(start, end)));
  }

  @Override
  public Stalls stalls(Instant from, Instant to) {
    var start = from.minus(Stalls.BEFORE);
    return new Stalls(
        latenesses(start, to), inOrder(pressure.stalls(start, to, PERIOD), lock.stalls(start, to)));
  }

  private static List<Stalls.Stall> inOrder(List<Stalls.Stall> one, List<Stalls.Stall> other) {
    return Stream.concat(one.stream(), other.stream())
        .sorted(Comparator.comparing(Stalls.Stall::noticed))
        .toList();
  }

  private List<Stalls.Stall> latenesses(Instant from, Instant to) {
    return wakings.tailMap(from, true).headMap(to.plus(PERIOD), true).entrySet().stream()
        .filter(entry -> entry.getValue().compareTo(Stalls.LEAST) >= 0)
        .map(entry -> new Stalls.Stall(entry.getKey(), PERIOD, entry.getValue()))
        .toList();
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  @Override
  public LoadMonitor of(Iut iut) {
    var ward = new Ward(iut);
    wards.add(ward);
    return ward;
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
    lock.close();
  }

  /** One instance, and what its own processes had to wait. */
  private final class Ward implements LoadMonitor {

    /** To look costs something, and there are many instances. */
    private static final Duration ROUND = Duration.ofMillis(200);

    private final Iut iut;
    private final RunDelay delay = new RunDelay();
    private final WaitLog waits = new WaitLog();
    private volatile Instant looked = Instant.EPOCH;
    private boolean over;

    Ward(Iut iut) {
      this.iut = iut;
    }

    boolean isDue(Instant now) {
      return !now.isBefore(looked.plus(ROUND));
    }

    synchronized void look() {
      if (over) {
        return;
      }
      var before = looked;
      looked = Instant.now();
      iut.process().ifPresent(pid -> waits.add(looked, waited(delay.sinceLast(pid), before)));
    }

    /**
     * Children that have ended may have waited for as long as anybody did. Who is found waiting for
     * the kernel may have done so since the last look, or for a round where that is long ago.
     */
    private Duration waited(RunDelay.Wait wait, Instant since) {
      var seen =
          wait.childrenEnded() ? longer(wait.seen(), pressure.worst(since, looked)) : wait.seen();
      var round = looked.minus(ROUND.multipliedBy(2));
      return wait.blocked()
          ? seen.plus(Duration.between(since.isBefore(round) ? round : since, looked))
          : seen;
    }

    @Override
    public Stalls stalls(Instant from, Instant to) {
      if (iut.process().isEmpty()) {
        return StallMonitor.this.stalls(from, to);
      }
      look();
      var start = from.minus(Stalls.BEFORE);
      return new Stalls(
          latenesses(start, to),
          inOrder(
              waits.stalls(start, to.plus(ROUND).plus(PERIOD), ROUND.plus(PERIOD)),
              lock.stalls(start, to)));
    }

    @Override
    public void close() {
      wards.remove(this);
      lookLast();
    }

    private synchronized void lookLast() {
      look();
      over = true;
      delay.close();
    }
  }
}
