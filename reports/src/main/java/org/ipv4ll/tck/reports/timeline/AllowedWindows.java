package org.ipv4ll.tck.reports.timeline;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.Measurement;
import org.ipv4ll.tck.reports.timeline.Timeline.Window;

/**
 * Finds where on the time axis the window of a measurement lies. A measurement named {@code probe
 * 1→2}, {@code probe 3→announcement 1} or {@code start→probe 1} was taken from the frame on the
 * left to the one on the right. Of all rounds in a case the one is meant whose distance is the
 * measured value.
 */
final class AllowedWindows {

  private static final Pattern BETWEEN =
      Pattern.compile("(start|\\w+ \\d+)\\s*→\\s*(?:(\\w+) )?(\\d+)");
  private static final double ROUNDING_SECONDS = 1e-3;

  private final List<FrameRow> frames;

  private AllowedWindows(List<FrameRow> frames) {
    this.frames = frames;
  }

  static List<Window> of(CaseResult result) {
    AllowedWindows windows = new AllowedWindows(result.frames());
    return result.measurements().stream().flatMap(windows::of).toList();
  }

  private Stream<Window> of(Measurement measurement) {
    Matcher name = BETWEEN.matcher(measurement.name());
    double scale = measurement.unit().equals("ms") ? 1e-3 : 1;
    boolean time = scale != 1 || measurement.unit().equals("s");
    boolean bounded = measurement.min() != null || measurement.max() != null;
    if (!time || !bounded || !name.matches()) {
      return Stream.empty();
    }
    OptionalDouble origin = origin(name, measurement.value() * scale);
    return origin.stream().mapToObj(from -> window(measurement, from, scale));
  }

  private static Window window(Measurement measurement, double origin, double scale) {
    double min = Objects.requireNonNullElse(measurement.min(), 0.0);
    double max = Objects.requireNonNullElse(measurement.max(), Double.POSITIVE_INFINITY);
    String label = measurement.name() + ": " + measurement.allowed();
    return new Window(origin + min * scale, origin + max * scale, label);
  }

  /** Start of the measured stretch; empty where the frames do not show it. */
  private OptionalDouble origin(Matcher name, double seconds) {
    String left = name.group(1);
    if (left.equals("start")) {
      return OptionalDouble.of(0);
    }
    String leftKind = left.substring(0, left.indexOf(' '));
    String rightKind = Objects.requireNonNullElse(name.group(2), leftKind);
    return offsets(leftKind)
        .filter(from -> offsets(rightKind).anyMatch(to -> near(to - from, seconds)))
        .findFirst();
  }

  private DoubleStream offsets(String kind) {
    return frames.stream()
        .filter(frame -> frame.kind().equals(kind))
        .mapToDouble(FrameRow::offsetSeconds);
  }

  private static boolean near(double seconds, double expected) {
    return Math.abs(seconds - expected) <= ROUNDING_SECONDS;
  }
}
