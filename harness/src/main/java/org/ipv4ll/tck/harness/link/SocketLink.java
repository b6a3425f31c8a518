// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.ipv4ll.tck.harness.support.SupportException;

/**
 * A link through sockets, as virtual machines have them. No kernel stamps these frames: a frame of
 * a host is stamped when it has been read, one of the tester just before it is sent.
 */
public final class SocketLink implements Link {

  private final Medium medium;
  private final Duration uncertainty;
  private final CaptureClock clock = new CaptureClock();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<CapturedFrame> frames = new ArrayList<>();
  private final List<Consumer<byte[]>> listeners = new CopyOnWriteArrayList<>();
  private final Thread reader;
  private volatile boolean closed;

  private SocketLink(Medium medium, Duration uncertainty) {
    this.medium = medium;
    this.uncertainty = uncertainty;
    this.reader = new Thread(this::read, "reader of a socket link");
    reader.setDaemon(true);
  }

  /** Takes part; measures first how late this machine stamps what it reads. */
  public static SocketLink open(Medium medium) {
    var link = new SocketLink(medium, StampingDelay.measure());
    link.reader.start();
    return link;
  }

  private void read() {
    try {
      for (var next = medium.receive(); next.isPresent(); next = medium.receive()) {
        var bytes = next.get();
        record(bytes, false);
        listeners.forEach(listener -> listener.accept(bytes.clone()));
      }
    } catch (IOException e) {
      closed = true; // whoever waits is told
    }
  }

  private void record(byte[] bytes, boolean fromTester) {
    lock.lock();
    try {
      frames.add(new CapturedFrame(frames.size(), clock.now(), fromTester, bytes.clone()));
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Forgets what was heard so far, before anybody has looked at it. */
  public void forget() {
    lock.lock();
    try {
      frames.clear();
    } finally {
      lock.unlock();
    }
  }

  /** Recorded before it is sent, so that no reaction to it can come first. */
  @Override
  public synchronized void send(byte[] frame) {
    if (closed) {
      throw new IllegalStateException("the link is closed");
    }
    record(frame, true);
    try {
      medium.send(frame);
    } catch (IOException e) {
      throw new SupportException("cannot send a frame: " + e.getMessage(), e);
    }
  }

  @Override
  public Instant now() {
    return clock.now();
  }

  @Override
  public void until(Instant time) {
    clock.until(time);
  }

  @Override
  public Optional<CapturedFrame> frame(int index, Instant deadline) {
    lock.lock();
    try {
      while (frames.size() <= index && clock.now().isBefore(deadline)) {
        await(deadline);
      }
      return index < frames.size() ? Optional.of(frames.get(index)) : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  private void await(Instant deadline) throws InterruptedException {
    if (closed) {
      throw new IllegalStateException("the link is closed");
    }
    long nanos = clock.nanoTimeOf(deadline) - System.nanoTime();
    changed.await(nanos, TimeUnit.NANOSECONDS);
  }

  @Override
  public void onHostFrame(Consumer<byte[]> listener) {
    listeners.add(listener);
  }

  @Override
  public List<CapturedFrame> frames() {
    lock.lock();
    try {
      return List.copyOf(frames);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Duration uncertainty() {
    return uncertainty;
  }

  @Override
  public long dropped() {
    return medium.dropped();
  }

  @Override
  public Optional<String> doubt() {
    return clock.doubt();
  }

  @Override
  public void close() {
    closed = true;
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    medium.close();
  }
}
