package org.ipv4ll.tck.harness.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.Window;
import org.ipv4ll.tck.reports.pcapng.CapturedPacket;
import org.ipv4ll.tck.reports.pcapng.PcapngWriter;

/** The capture of a case as evidence: frame list and pcapng, with the judgement on it. */
public record Capture(
    List<Sighting> sightings,
    Map<Integer, String> comments,
    List<Journal.Span> spans,
    Instant origin,
    Instant end) {

  public static final String FILE = "capture.pcapng";

  public static Capture of(Bench bench) {
    var sightings = bench.trace().all();
    var journal = bench.journal();
    return new Capture(sightings, journal.comments(), journal.spans(), bench.opened(), bench.now());
  }

  /** Link time of the case. */
  public double seconds() {
    return offset(end);
  }

  public List<FrameRow> rows() {
    return sightings.stream().map(this::row).toList();
  }

  /** What the judgement allowed or waited for. */
  public List<Window> windows() {
    return spans.stream().map(this::window).toList();
  }

  private Window window(Journal.Span span) {
    var to = span.to();
    return new Window(
        span.kind(), offset(span.from()), to == null ? null : offset(to), span.label());
  }

  private FrameRow row(Sighting sighting) {
    return new FrameRow(
        sighting.index() + 1,
        sighting.at().truncatedTo(ChronoUnit.MICROS).toString(),
        offset(sighting.at()),
        sighting.fromHost() ? "host" : "tester",
        FrameText.kind(sighting),
        FrameText.summary(sighting),
        comments.get(sighting.index()),
        sighting.frame().bytes().length);
  }

  /** Seconds of the case's time axis. */
  public double offset(Instant at) {
    return Duration.between(origin, at).toNanos() / 1e9;
  }

  /** Writes the capture into a directory that is there. */
  public void write(Path directory, String title) {
    PcapngWriter.write(directory.resolve(FILE), "tester", title, packets());
  }

  private List<CapturedPacket> packets() {
    return sightings.stream()
        .map(
            s ->
                new CapturedPacket(
                    s.at(), s.fromHost(), s.frame().bytes(), comments.get(s.index())))
        .toList();
  }
}
