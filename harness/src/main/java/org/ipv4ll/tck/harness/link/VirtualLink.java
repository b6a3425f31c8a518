// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A link in virtual time: nothing waits, the clock jumps to whatever is due next. */
public final class VirtualLink implements Link {

  /** How long a frame takes from one station to all others. */
  public static final Duration LATENCY = Duration.ofNanos(50_000);

  private final VirtualClock clock;
  private final List<Attachment> attachments = new ArrayList<>();
  private final List<Consumer<byte[]>> listeners = new ArrayList<>();
  private final List<CapturedFrame> capture = new ArrayList<>();
  private boolean closed;

  /** A link with a clock of its own. */
  public VirtualLink() {
    this(new VirtualClock());
  }

  /** A link beside others in the same time. */
  public VirtualLink(VirtualClock clock) {
    this.clock = clock;
  }

  /** The time of this link. */
  public VirtualClock clock() {
    return clock;
  }

  /** Attaches a station; its carrier is up at once. */
  public Attachment attach(Station station) {
    var attachment = new Attachment(this, station);
    attachments.add(attachment);
    clock.add(attachment);
    return attachment;
  }

  @Override
  public void send(byte[] frame) {
    record(frame, true);
    carry(frame, null);
  }

  void transmit(byte[] frame, Attachment from) {
    soon(() -> record(frame, false));
    carry(frame, from);
  }

  private void carry(byte[] frame, @Nullable Attachment from) {
    for (var attachment : attachments) {
      if (attachment != from) {
        soon(() -> attachment.deliver(frame.clone(), clock.now()));
      }
    }
  }

  private void soon(Runnable action) {
    clock.after(
        LATENCY,
        () -> {
          if (!closed) {
            action.run();
          }
        });
  }

  private void record(byte[] frame, boolean fromTester) {
    capture.add(new CapturedFrame(capture.size(), clock.now(), fromTester, frame.clone()));
    if (!fromTester) {
      listeners.forEach(listener -> listener.accept(frame.clone()));
    }
  }

  @Override
  public Instant now() {
    return clock.now();
  }

  @Override
  public void until(Instant time) {
    clock.advance(time, () -> false);
  }

  @Override
  public Optional<CapturedFrame> frame(int index, Instant deadline) {
    clock.advance(deadline, () -> capture.size() > index);
    return index < capture.size() ? Optional.of(capture.get(index)) : Optional.empty();
  }

  @Override
  public void onHostFrame(Consumer<byte[]> listener) {
    listeners.add(listener);
  }

  @Override
  public List<CapturedFrame> frames() {
    return List.copyOf(capture);
  }

  @Override
  public Duration uncertainty() {
    return Duration.ZERO;
  }

  @Override
  public long dropped() {
    return 0;
  }

  @Override
  public void close() {
    closed = true;
    clock.removeAll(attachments);
    attachments.clear();
  }
}
