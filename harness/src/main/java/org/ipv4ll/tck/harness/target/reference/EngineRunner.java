package org.ipv4ll.tck.harness.target.reference;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.link.Capture;
import org.ipv4ll.tck.harness.link.Capture.Direction;
import org.ipv4ll.tck.harness.support.Namespace;
import org.ipv4ll.tck.harness.support.RawSocket;
import org.ipv4ll.tck.harness.target.Liveness;

/**
 * Runs a host of the engine in real time on an interface whose kernel keeps silent. A frame is
 * handled and answered on the thread that captured it; a second thread waits for the deadlines.
 */
final class EngineRunner implements AutoCloseable {

  private final Host host;
  private final RawSocket injector;
  private final Capture capture;
  private final long origin = System.nanoTime();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Optional<Instant> deadline = Optional.empty();
  private Optional<Ipv4Address> remembered;
  private Liveness liveness = new Liveness.Running();
  private boolean running = true;

  EngineRunner(Namespace namespace, String device, Host host, Optional<Ipv4Address> remembered) {
    this.host = host;
    this.remembered = remembered;
    this.injector = RawSocket.in(namespace, device);
    this.capture = namespace.call(() -> new Capture(device, Direction.INBOUND, this::received));
    var timer = new Thread(this::runTimer, "timer of the reference host");
    timer.setDaemon(true);
    timer.start();
  }

  private void received(Instant at, byte[] bytes) {
    handle(new Input.FrameReceived(bytes));
  }

  void handle(Input input) {
    lock.lock();
    try {
      if (running) {
        host.handle(input, now());
        drain().forEach(lease -> handle(new Input.RoutableAddress(lease.address())));
        changed.signalAll();
      }
    } catch (RuntimeException e) {
      running = false;
      liveness = new Liveness.Ended(e.toString());
    } finally {
      lock.unlock();
    }
  }

  private Instant now() {
    return Instant.EPOCH.plusNanos(System.nanoTime() - origin);
  }

  /** Does what the host wants done, and answers with the leases that it is to be told of. */
  private List<Output.LeaseChanged> drain() {
    var leases = new ArrayList<Output.LeaseChanged>();
    for (var output = host.poll(); ; output = host.poll()) {
      if (output instanceof Output.WaitUntil wait) {
        deadline = wait.deadline();
        return leases;
      }
      if (output instanceof Output.LeaseChanged lease) {
        leases.add(lease);
      }
      perform(output);
    }
  }

  private void perform(Output output) {
    if (output instanceof Output.Transmit transmit) {
      injector.send(transmit.bytes());
    } else if (output instanceof Output.AddressClaimed claimed) {
      remembered = Optional.of(claimed.address());
    }
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
    if (deadline.isEmpty()) {
      changed.await();
      return;
    }
    long left = Duration.between(now(), deadline.get()).toNanos();
    if (left > 0) {
      changed.await(left, TimeUnit.NANOSECONDS);
    } else {
      handle(new Input.TimerExpired());
    }
  }

  Optional<Ipv4Address> remembered() {
    lock.lock();
    try {
      return remembered;
    } finally {
      lock.unlock();
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
    lock.lock();
    try {
      running = false;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    capture.close();
    injector.close();
  }
}
