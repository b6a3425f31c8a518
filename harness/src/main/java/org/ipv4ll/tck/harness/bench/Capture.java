package org.ipv4ll.tck.harness.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.TextFile;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.pcapng.CapturedPacket;
import org.ipv4ll.tck.reports.pcapng.PcapngWriter;
import org.ipv4ll.tck.reports.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The captures of all links of a case as evidence, in one order of time: frame list, pcapng and
 * timeline, with the judgement on it.
 */
public final class Capture {

  public static final String FILE = "capture.pcapng";
  public static final String TIMELINE = "timeline.svg";

  /** A reader can follow so many links at once; the file has all of them. */
  private static final int MOST_SHOWN = 4;

  private record Frame(int link, Sighting sighting) {

    static Stream<Frame> of(int link, List<Sighting> sightings) {
      return sightings.stream().map(sighting -> new Frame(link, sighting));
    }
  }

  private final List<Frame> frames;
  private final int links;
  private final Journal journal;
  private final Instant origin;
  private final Instant end;

  private Capture(List<List<Sighting>> links, Journal journal, Instant origin, Instant end) {
    this.frames =
        IntStream.range(0, links.size())
            .boxed()
            .flatMap(link -> Frame.of(link, links.get(link)))
            .sorted(Comparator.comparing(frame -> frame.sighting.at()))
            .toList();
    this.links = links.size();
    this.journal = journal;
    this.origin = origin;
    this.end = end;
  }

  /** The links of the host itself come first, then those of the further hosts of the case. */
  public static Capture of(Bench bench) {
    var links = new ArrayList<>(bench.taps().stream().map(tap -> tap.trace().all()).toList());
    links.addAll(bench.fleet().captures());
    return new Capture(links, bench.journal(), bench.opened(), bench.now());
  }

  /** Link time of the case. */
  public double seconds() {
    return offset(end);
  }

  /** The place of a frame in the file, counted from 1. */
  public int number(Sighting sighting) {
    return 1
        + IntStream.range(0, frames.size())
            .filter(i -> frames.get(i).sighting == sighting)
            .findFirst()
            .orElseThrow();
  }

  public List<FrameRow> rows() {
    var comments = journal.comments();
    return IntStream.range(0, frames.size())
        .filter(i -> frames.get(i).link < MOST_SHOWN)
        .mapToObj(i -> row(i + 1, frames.get(i), comments.get(frames.get(i).sighting)))
        .toList();
  }

  private FrameRow row(int number, Frame frame, @Nullable String comment) {
    var sighting = frame.sighting;
    var where = frame.link == 0 ? "" : name(frame.link) + ": ";
    return new FrameRow(
        number,
        sighting.at().truncatedTo(ChronoUnit.MICROS).toString(),
        offset(sighting.at()),
        sighting.fromHost() ? "host" : "tester",
        FrameText.kind(sighting),
        where + FrameText.summary(sighting),
        comment,
        sighting.frame().bytes().length);
  }

  private static String name(int link) {
    return "link " + (link + 1);
  }

  private double offset(Instant at) {
    return Duration.between(origin, at).toNanos() / 1e9;
  }

  /** Writes capture and timeline into a directory that is there. */
  public void write(Path directory, String title) {
    var names = IntStream.range(0, links).mapToObj(Capture::name).toList();
    PcapngWriter.write(directory.resolve(FILE), names, title, packets());
    var shaded =
        journal.windows().stream()
            .map(w -> new Timeline.Window(offset(w.from()), offset(w.to()), w.label()))
            .toList();
    try {
      TextFile.write(directory.resolve(TIMELINE), Timeline.svg(rows(), shaded));
    } catch (IOException e) {
      throw new UncheckedIOException(directory.resolve(TIMELINE) + " cannot be written", e);
    }
  }

  private List<CapturedPacket> packets() {
    var comments = journal.comments();
    return frames.stream().map(frame -> packet(frame, comments.get(frame.sighting))).toList();
  }

  private static CapturedPacket packet(Frame frame, @Nullable String comment) {
    var sighting = frame.sighting;
    return new CapturedPacket(
        frame.link, sighting.at(), sighting.fromHost(), sighting.bytes(), comment);
  }
}
