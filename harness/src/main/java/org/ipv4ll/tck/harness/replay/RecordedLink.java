package org.ipv4ll.tck.harness.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ipv4ll.tck.harness.link.CapturedFrame;
import org.ipv4ll.tck.harness.link.Link;

/**
 * A link on which is noted when the case was where. The case sees of it what a replay can show it
 * again: no time passes between two looks at the clock unless it is noted, and a frame is there
 * from a moment of that clock on.
 */
final class RecordedLink implements Link {

  /** Who is later than this was not there; less makes no difference to any case. */
  private static final Duration LATE = Duration.ofMillis(1);

  /** A frame that came so late that the case had looked for it already. */
  record Late(int index, Instant from) {}

  private final Link link;
  private final Recorder recorder;
  private final Visibility visibility;
  private final Duration tolerance;
  private final List<Instant> visible = new ArrayList<>();
  private final List<Late> late = new ArrayList<>();
  private Instant sought = Instant.MIN;

  RecordedLink(Link link, Recorder recorder) {
    this.link = link;
    this.recorder = recorder;
    this.visibility = Visibility.of(link);
    this.tolerance = link.uncertainty().isZero() ? Duration.ZERO : LATE;
  }

  /** Frames that the case saw later than their timestamps tell. */
  List<Late> late() {
    return late;
  }

  @Override
  public void send(byte[] frame) {
    link.send(frame);
  }

  @Override
  public Instant now() {
    return recorder.present(link.now(), tolerance);
  }

  @Override
  public void until(Instant time) {
    link.until(time);
    recorder.reached(time);
  }

  @Override
  public Optional<CapturedFrame> frame(int index, Instant deadline) {
    if (index > visible.size() && frame(index - 1, deadline).isEmpty()) {
      return Optional.empty();
    }
    var limit = recorder.latest(deadline);
    var frame = link.frame(index, deadline).filter(f -> isVisible(f, limit));
    if (frame.isEmpty() && index == visible.size()) {
      sought = limit;
    }
    recorder.reached(frame.isPresent() ? visible.get(index) : deadline);
    return frame;
  }

  /** Whether the case may see a frame by this moment; if so, it is noted since when. */
  private boolean isVisible(CapturedFrame frame, Instant limit) {
    if (frame.index() < visible.size()) {
      return true;
    }
    var inTime = visibility.from(frame.at());
    boolean isLate = !tolerance.isZero() && !inTime.isAfter(sought); // virtual frames never are
    var from = isLate ? sought.plusNanos(1) : inTime;
    if (!tolerance.isZero() && from.isAfter(limit)) {
      return false;
    }
    if (isLate) {
      late.add(new Late(frame.index(), from));
    }
    visible.add(from);
    return true;
  }

  @Override
  public void onHostFrame(Consumer<byte[]> listener) {
    link.onHostFrame(listener);
  }

  @Override
  public List<CapturedFrame> frames() {
    return link.frames();
  }

  @Override
  public Duration uncertainty() {
    return link.uncertainty();
  }

  @Override
  public long dropped() {
    return link.dropped();
  }

  @Override
  public Optional<String> doubt() {
    return link.doubt();
  }

  @Override
  public void close() {
    link.close();
  }
}
