// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;

/** The reference host in real time, where a virtual machine would be. */
public final class SocketHost implements AutoCloseable {

  private final Host host;
  private final Medium medium;
  private final long origin = System.nanoTime();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Optional<Instant> deadline = Optional.empty();
  private boolean running = true;

  private SocketHost(Host host, Medium medium) {
    this.host = host;
    this.medium = medium;
  }

  public static SocketHost start(Host host, Medium medium) {
    var started = new SocketHost(host, medium);
    started.handle(new Input.LinkUp());
    thread(started::receive);
    thread(started::keepTime);
    return started;
  }

  private static void thread(Runnable work) {
    var thread = new Thread(work, "socket host");
    thread.setDaemon(true);
    thread.start();
  }

  private void handle(Input input) {
    lock.lock();
    try {
      host.handle(input, now());
      for (var output = host.poll(); ; output = host.poll()) {
        if (output instanceof Output.WaitUntil wait) {
          deadline = wait.deadline();
          changed.signalAll();
          return;
        }
        if (output instanceof Output.Transmit transmit) {
          medium.send(transmit.bytes());
        }
      }
    } catch (IOException e) {
      running = false;
    } finally {
      lock.unlock();
    }
  }

  private Instant now() {
    return Instant.EPOCH.plusNanos(System.nanoTime() - origin);
  }

  private void receive() {
    try {
      for (var next = medium.receive(); next.isPresent(); next = medium.receive()) {
        handle(new Input.FrameReceived(next.get()));
      }
    } catch (IOException e) {
      return;
    }
  }

  private void keepTime() {
    lock.lock();
    try {
      while (running) {
        var due = deadline.orElse(now().plusSeconds(1));
        long left = Duration.between(now(), due).toNanos();
        if (left > 0) {
          changed.await(left, TimeUnit.NANOSECONDS);
        } else {
          handle(new Input.TimerExpired());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      running = false;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    medium.close();
  }
}
