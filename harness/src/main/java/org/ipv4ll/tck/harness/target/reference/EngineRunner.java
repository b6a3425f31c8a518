// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.reference;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Node;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.harness.link.PacketCapture;
import org.ipv4ll.tck.harness.link.PacketCapture.Direction;
import org.ipv4ll.tck.harness.support.testbed.Namespace;
import org.ipv4ll.tck.harness.support.testbed.RawSocket;
import org.ipv4ll.tck.harness.target.Liveness;

/**
 * Runs a machine of the engine in real time on interfaces whose kernel keeps silent. A frame is
 * handled and answered on the thread that captured it; one more thread waits for the deadlines.
 */
final class EngineRunner implements AutoCloseable {

  private final Node node;
  private final Memory memory;
  private final List<Socket> sockets = new ArrayList<>();
  private final Queue<Orders.Order> leases = new ArrayDeque<>();
  private final long origin = System.nanoTime();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Liveness liveness = new Liveness.Running();
  private boolean running = true;

  EngineRunner(Namespace namespace, List<String> devices, Node node, Memory memory) {
    this.node = node;
    this.memory = memory;
    locked(() -> devices.forEach(device -> sockets.add(new Socket(namespace, device))));
    var timer = new Thread(this::runTimer, "timer of the reference host");
    timer.setDaemon(true);
    timer.start();
  }

  private void locked(Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }

  void handle(int port, Input input) {
    locked(
        () -> {
          try {
            if (running) {
              node.handle(port, input, now());
              sockets.forEach(Socket::drain);
              tell();
              changed.signalAll();
            }
          } catch (RuntimeException e) {
            running = false;
            liveness = new Liveness.Ended(e.toString());
          }
        });
  }

  /** What was leased is configured, and the host hears of it. */
  private void tell() {
    for (var lease = leases.poll(); lease != null; lease = leases.poll()) {
      handle(lease.port(), lease.input());
    }
  }

  private Instant now() {
    return Instant.EPOCH.plusNanos(System.nanoTime() - origin);
  }

  private void runTimer() {
    lock.lock();
    try {
      while (running) {
        awaitDeadline();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  private void awaitDeadline() throws InterruptedException {
    var next =
        sockets.stream()
            .filter(socket -> socket.deadline.isPresent())
            .min(Comparator.comparing(socket -> socket.deadline.orElseThrow()));
    if (next.isEmpty()) {
      changed.await();
      return;
    }
    long left = Duration.between(now(), next.get().deadline.orElseThrow()).toNanos();
    if (left > 0) {
      changed.await(left, TimeUnit.NANOSECONDS);
    } else {
      handle(next.get().port, new Input.TimerExpired());
    }
  }

  Liveness liveness() {
    lock.lock();
    try {
      return liveness;
    } finally {
      lock.unlock();
    }
  }

  /** Power off: nothing is said any more. */
  @Override
  public void close() {
    locked(
        () -> {
          running = false;
          changed.signalAll();
        });
    sockets.forEach(Socket::close);
  }

  /** One interface. */
  private final class Socket {

    private final int port = sockets.size();
    private final RawSocket injector;
    private final PacketCapture capture;
    private Optional<Instant> deadline = Optional.empty();

    Socket(Namespace namespace, String device) {
      this.injector = RawSocket.in(namespace, device);
      this.capture =
          namespace.call(
              () ->
                  new PacketCapture(
                      device,
                      Direction.INBOUND,
                      (at, bytes) -> handle(port, new Input.FrameReceived(bytes))));
    }

    private void drain() {
      for (var output = node.poll(port); ; output = node.poll(port)) {
        if (output instanceof Output.WaitUntil wait) {
          deadline = wait.deadline();
          return;
        }
        perform(output);
      }
    }

    private void perform(Output output) {
      if (output instanceof Output.Transmit transmit) {
        injector.send(transmit.bytes());
      } else if (output instanceof Output.AddressClaimed claimed) {
        memory.claimed(port, claimed.address());
      } else if (output instanceof Output.AddressLost) {
        memory.lost(port);
      } else if (output instanceof Output.LeaseChanged lease) {
        leases.add(new Orders.Order(port, new Input.RoutableAddress(lease.address())));
      }
    }

    private void close() {
      capture.close();
      injector.close();
    }
  }
}
