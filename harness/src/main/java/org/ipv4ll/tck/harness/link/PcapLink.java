package org.ipv4ll.tck.harness.link;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.ipv4ll.tck.harness.link.Capture.Direction;
import org.ipv4ll.tck.harness.support.Namespace;

/** A real link: an interface in a namespace, seen and spoken to through libpcap. */
public final class PcapLink implements Link {

  /**
   * A conservative value, not a measurement: intervals between frames on a veth pair are stamped to
   * 5 µs at the 99th percentile on a busy machine.
   */
  private static final Duration STAMP = Duration.ofNanos(100_000);

  private final CaptureClock clock = new CaptureClock();
  private final Recording recording = new Recording(clock);
  private final Capture inbound;
  private final Capture outbound;
  private final Injector injector;
  private final AtomicBoolean closed = new AtomicBoolean();

  private PcapLink(Namespace namespace, String device) {
    this.outbound = capture(namespace, device, Direction.OUTBOUND);
    this.inbound = capture(namespace, device, Direction.INBOUND);
    this.injector = new Injector(namespace, device);
  }

  /** Opens an interface, which has to be up. */
  public static PcapLink open(Namespace namespace, String device) {
    return new PcapLink(namespace, device);
  }

  private Capture capture(Namespace namespace, String device, Direction direction) {
    boolean fromTester = direction == Direction.OUTBOUND;
    return namespace.call(
        () ->
            new Capture(
                device, direction, (at, bytes) -> recording.arrived(at, fromTester, bytes)));
  }

  @Override
  public synchronized void send(byte[] frame) {
    recording.sending();
    boolean sent = false;
    try {
      sent = injector.inject(frame);
    } finally {
      if (!sent) {
        recording.notSent();
      }
    }
  }

  @Override
  public Instant now() {
    return clock.now();
  }

  @Override
  public void until(Instant time) {
    long end = clock.nanoTimeOf(time);
    for (long left = end - System.nanoTime();
        left > 0 && !Thread.currentThread().isInterrupted();
        left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  @Override
  public Optional<CapturedFrame> frame(int index, Instant deadline) {
    return recording.frame(index, deadline);
  }

  @Override
  public List<CapturedFrame> frames() {
    return recording.frames();
  }

  @Override
  public Duration uncertainty() {
    return STAMP;
  }

  @Override
  public long dropped() {
    return inbound.dropped() + outbound.dropped();
  }

  @Override
  public Optional<String> doubt() {
    var step = clock.stepped();
    return step.isZero()
        ? Optional.empty()
        : Optional.of("the realtime clock was set by " + step.toMillis() + " ms during the case");
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      inbound.close();
      outbound.close();
      injector.close();
    }
  }
}
