package org.ipv4ll.tck.harness.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.ipv4ll.tck.harness.link.CapturedFrame;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.replay.Proceedings.LinkFacts;
import org.ipv4ll.tck.reports.pcapng.CapturedPacket;

/** A link on which happens what a capture holds; what the tester sends is found in it. */
final class ReplayedLink implements Link {

  /** A recorded frame of the tester went out this much before it is sent again, at most. */
  private static final Duration BEFORE = Duration.ofMillis(20);

  /** And this much after: a busy machine may have kept it. */
  private static final Duration AFTER = Duration.ofSeconds(2);

  private final LinkFacts facts;
  private final ReplayClock clock;
  private final List<CapturedFrame> frames = new ArrayList<>();
  private final List<Instant> visible = new ArrayList<>();
  private final List<Consumer<byte[]>> listeners = new ArrayList<>();
  private final BitSet sent = new BitSet();
  private int heard;
  private int toCome;

  /**
   * @param late when frames could be seen first, by their index, where that was later than their
   *     timestamps tell
   */
  ReplayedLink(
      LinkFacts facts,
      ReplayClock clock,
      List<CapturedPacket> packets,
      Map<Integer, Instant> late) {
    this.facts = facts;
    this.clock = clock;
    var visibility = Visibility.of(uncertainty());
    var latest = Instant.MIN;
    for (var packet : packets) {
      frames.add(new CapturedFrame(frames.size(), packet.at(), !packet.fromHost(), packet.bytes()));
      var from = late.getOrDefault(visible.size(), visibility.from(packet.at()));
      latest = from.isAfter(latest) ? from : latest;
      visible.add(latest);
    }
    clock.add(this);
  }

  @Override
  public void send(byte[] frame) {
    int index = recorded(frame);
    if (index >= 0) {
      sent.set(index);
    }
  }

  /** The place of the frame in the capture; -1 if it never went out. */
  private int recorded(byte[] bytes) {
    var earliest = clock.now().minus(BEFORE);
    var latest = clock.now().plus(AFTER);
    for (int i = sent.nextClearBit(0); i < frames.size(); i = sent.nextClearBit(i + 1)) {
      var frame = frames.get(i);
      if (frame.at().isAfter(latest)) {
        return -1;
      }
      if (frame.fromTester()
          && !frame.at().isBefore(earliest)
          && Arrays.equals(frame.bytes(), bytes)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public Instant now() {
    return clock.present();
  }

  @Override
  public void until(Instant time) {
    clock.to(time);
  }

  @Override
  public Optional<CapturedFrame> frame(int index, Instant deadline) {
    if (!deadline.isAfter(clock.now())) {
      clock.to(clock.now());
      return shown(index, BEFORE);
    }
    clock.to(isVisible(index, deadline) ? visible.get(index) : deadline);
    return shown(index, Duration.ZERO);
  }

  private Optional<CapturedFrame> shown(int index, Duration sooner) {
    return isVisible(index, clock.now()) && index < firstToCome(sooner)
        ? Optional.of(frames.get(index))
        : Optional.empty();
  }

  private boolean isVisible(int index, Instant time) {
    return index < frames.size() && !visible.get(index).isAfter(time);
  }

  /**
   * What the tester is about to send is not there yet, nor what follows. Who waits sends nothing,
   * so that this is true of the very moment only; who just looks may have come there sooner than
   * the tester did.
   *
   * @param sooner by how much at most
   */
  private int firstToCome(Duration sooner) {
    var earliest = clock.now().minus(BEFORE);
    while (toCome < frames.size() && frames.get(toCome).at().isBefore(earliest)) {
      toCome++;
    }
    var from = clock.now().minus(sooner);
    return IntStream.range(toCome, frames.size())
        .takeWhile(i -> !frames.get(i).at().isAfter(clock.now()))
        .filter(i -> isToBeSent(i) && !frames.get(i).at().isBefore(from))
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private boolean isToBeSent(int index) {
    return frames.get(index).fromTester() && !sent.get(index);
  }

  @Override
  public void onHostFrame(Consumer<byte[]> listener) {
    listeners.add(listener);
  }

  /** When the next frame of the host comes that nobody has heard yet. */
  Optional<Instant> nextHeard() {
    while (heard < frames.size() && frames.get(heard).fromTester()) {
      heard++;
    }
    return heard < frames.size() ? Optional.of(frames.get(heard).at()) : Optional.empty();
  }

  void hear() {
    var bytes = frames.get(heard++).bytes();
    listeners.forEach(listener -> listener.accept(bytes.clone()));
  }

  @Override
  public List<CapturedFrame> frames() {
    return IntStream.range(0, frames.size())
        .mapToObj(index -> shown(index, BEFORE))
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public Duration uncertainty() {
    return Duration.ofNanos(facts.uncertainty());
  }

  @Override
  public long dropped() {
    return facts.dropped();
  }

  @Override
  public Optional<String> doubt() {
    return Optional.ofNullable(facts.doubt());
  }

  @Override
  public void close() {
    clock.remove(this);
  }
}
