package org.ipv4ll.tck.harness.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.reports.TextFile;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.pcapng.CapturedPacket;
import org.ipv4ll.tck.reports.pcapng.PcapngWriter;
import org.ipv4ll.tck.reports.timeline.Timeline;

/** The capture of a case as evidence: frame list, pcapng and timeline, with the judgement on it. */
public record Capture(
    List<Sighting> sightings,
    Map<Integer, String> comments,
    List<Journal.Allowed> windows,
    Instant origin,
    Instant end) {

  public static final String FILE = "capture.pcapng";
  public static final String TIMELINE = "timeline.svg";

  public static Capture of(Bench bench) {
    var sightings = bench.trace().all();
    var journal = bench.journal();
    return new Capture(
        sightings, journal.comments(), journal.windows(), bench.opened(), bench.now());
  }

  /** Link time of the case. */
  public double seconds() {
    return offset(end);
  }

  public List<FrameRow> rows() {
    return sightings.stream().map(this::row).toList();
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

  private double offset(Instant at) {
    return Duration.between(origin, at).toNanos() / 1e9;
  }

  /** Writes capture and timeline into a directory that is there. */
  public void write(Path directory, String title) {
    PcapngWriter.write(directory.resolve(FILE), "tester", title, packets());
    var shaded =
        windows.stream()
            .map(w -> new Timeline.Window(offset(w.from()), offset(w.to()), w.label()))
            .toList();
    try {
      TextFile.write(directory.resolve(TIMELINE), Timeline.svg(rows(), shaded));
    } catch (IOException e) {
      throw new UncheckedIOException(directory.resolve(TIMELINE) + " cannot be written", e);
    }
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
