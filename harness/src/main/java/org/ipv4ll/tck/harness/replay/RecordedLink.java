package org.ipv4ll.tck.harness.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ipv4ll.tck.harness.link.CapturedFrame;
import org.ipv4ll.tck.harness.link.Link;

/** A link on which is noted when the case was where. */
final class RecordedLink implements Link {

  private final Link link;
  private final Recorder recorder;

  RecordedLink(Link link, Recorder recorder) {
    this.link = link;
    this.recorder = recorder;
  }

  @Override
  public void send(byte[] frame) {
    link.send(frame);
  }

  @Override
  public Instant now() {
    var now = link.now();
    recorder.present(now);
    return now;
  }

  @Override
  public void until(Instant time) {
    link.until(time);
    recorder.reached(time);
  }

  @Override
  public Optional<CapturedFrame> frame(int index, Instant deadline) {
    var frame = link.frame(index, deadline);
    recorder.reached(frame.map(f -> Visibility.of(link).from(f.at())).orElse(deadline));
    return frame;
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
