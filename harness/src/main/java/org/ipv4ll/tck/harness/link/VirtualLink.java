package org.ipv4ll.tck.harness.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A link in virtual time: nothing waits, the clock jumps to whatever is due next. Deterministic,
 * and of one thread: whoever lets time pass runs the stations.
 */
public final class VirtualLink implements Link {

  /** Where every virtual clock starts. */
  public static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");

  /** How long a frame takes from one station to all others. */
  public static final Duration LATENCY = Duration.ofNanos(50_000);

  private static final int STUCK = 100_000;

  private record Event(Instant at, long order, Runnable action) {}

  private final List<Attachment> attachments = new ArrayList<>();
  private final List<Consumer<byte[]>> listeners = new ArrayList<>();
  private final List<CapturedFrame> capture = new ArrayList<>();
  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparing(Event::at).thenComparingLong(Event::order));
  private Instant now = EPOCH;
  private long order;
  private int atThisInstant;

  /** Attaches a station; its carrier is up at once. */
  public Attachment attach(Station station) {
    var attachment = new Attachment(this, station);
    attachments.add(attachment);
    return attachment;
  }

  @Override
  public void send(byte[] frame) {
    record(frame, true);
    carry(frame, null);
  }

  void transmit(byte[] frame, Attachment from) {
    at(now.plus(LATENCY), () -> record(frame, false));
    carry(frame, from);
  }

  private void carry(byte[] frame, @Nullable Attachment from) {
    for (var attachment : attachments) {
      if (attachment != from) {
        at(now.plus(LATENCY), () -> attachment.deliver(frame.clone(), now));
      }
    }
  }

  private void record(byte[] frame, boolean fromTester) {
    capture.add(new CapturedFrame(capture.size(), now, fromTester, frame.clone()));
    if (!fromTester) {
      listeners.forEach(listener -> listener.accept(frame.clone()));
    }
  }

  private void at(Instant time, Runnable action) {
    events.add(new Event(time, order++, action));
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void until(Instant time) {
    advance(time, () -> false);
  }

  @Override
  public Optional<CapturedFrame> frame(int index, Instant deadline) {
    advance(deadline, () -> capture.size() > index);
    return index < capture.size() ? Optional.of(capture.get(index)) : Optional.empty();
  }

  private void advance(Instant limit, BooleanSupplier reached) {
    while (!reached.getAsBoolean()) {
      var due = earliest();
      if (due.isEmpty() || due.get().isAfter(limit)) {
        jump(limit);
        return;
      }
      jump(due.get());
      runOne();
    }
  }

  private void jump(Instant time) {
    if (time.isAfter(now)) {
      now = time;
      atThisInstant = 0;
    } else if (atThisInstant++ > STUCK) {
      throw new IllegalStateException(
          "a station on the virtual link asks for time that never passes");
    }
  }

  private Optional<Instant> earliest() {
    var event = Optional.ofNullable(events.peek()).map(Event::at);
    return attachments.stream()
        .flatMap(a -> a.deadline().stream())
        .min(Comparator.naturalOrder())
        .map(timer -> event.filter(timer::isAfter).orElse(timer))
        .or(() -> event);
  }

  private void runOne() {
    var event = events.peek();
    if (event != null && !event.at.isAfter(now)) {
      events.remove();
      event.action.run();
      return;
    }
    for (var attachment : attachments) {
      if (attachment.deadline().filter(at -> !at.isAfter(now)).isPresent()) {
        attachment.expire(now);
        return;
      }
    }
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
    attachments.clear();
    events.clear();
  }
}
