// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.ipv4ll.tck.harness.link.PacketCapture.Direction;
import org.ipv4ll.tck.harness.support.testbed.Namespace;
import org.ipv4ll.tck.harness.support.testbed.RawSocket;

/** A real link: an interface in a namespace, seen and spoken to through libpcap. */
public final class PcapLink implements Link {

  /**
   * A conservative value, not a measurement: intervals between frames on a veth pair are stamped to
   * 5 µs at the 99th percentile on a busy machine.
   */
  private static final Duration STAMP = Duration.ofNanos(100_000);

  private final Namespace namespace;
  private final String device;
  private final List<PacketCapture> listening = new CopyOnWriteArrayList<>();
  private final CaptureClock clock = new CaptureClock();
  private final Recording recording = new Recording(clock);
  private final PacketCapture all;
  private final PacketCapture tester;
  private final RawSocket injector;
  private final AtomicBoolean closed = new AtomicBoolean();

  private PcapLink(Namespace namespace, String device) {
    this.namespace = namespace;
    this.device = device;
    this.tester =
        namespace.call(
            () -> new PacketCapture(device, Direction.OUTBOUND, (at, bytes) -> recording.sent(at)));
    this.all = namespace.call(() -> new PacketCapture(device, Direction.BOTH, recording::arrived));
    this.injector = RawSocket.in(namespace, device);
  }

  /** Opens an interface, which has to be up. */
  public static PcapLink open(Namespace namespace, String device) {
    return new PcapLink(namespace, device);
  }

  @Override
  public synchronized void send(byte[] frame) {
    recording.sending(frame);
    boolean sent = false;
    try {
      sent = injector.send(frame);
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
    clock.until(time);
  }

  @Override
  public Optional<CapturedFrame> frame(int index, Instant deadline) {
    return recording.frame(index, deadline);
  }

  @Override
  public void onHostFrame(Consumer<byte[]> listener) {
    listening.add(
        namespace.call(
            () ->
                new PacketCapture(
                    device, Direction.INBOUND, (at, bytes) -> listener.accept(bytes))));
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
    return all.dropped() + tester.dropped();
  }

  @Override
  public Optional<String> doubt() {
    return clock.doubt();
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      listening.forEach(PacketCapture::close);
      recording.close();
      all.close();
      tester.close();
      injector.close();
    }
  }
}
