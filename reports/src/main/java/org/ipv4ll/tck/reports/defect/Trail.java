// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.defect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.model.Act;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.LogLine;

/**
 * What happened in a case, in order of time: frames, what the tester did to the host, and what the
 * host printed.
 */
public final class Trail {

  /** A part of the story, with the second at which it begins. */
  public sealed interface Entry {
    double seconds();

    <T> T tell(Teller<T> teller);

    default boolean isBetween(double from, double to) {
      return from <= seconds() && seconds() <= to;
    }
  }

  /** What a list makes of the parts of the story. */
  public interface Teller<T> {
    T seen(FrameRow frame);

    T leftOut(Gap gap);

    T done(Act act);

    T printed(Printed lines);

    T awaited(Silence silence);
  }

  /** A frame. */
  public record Seen(FrameRow frame) implements Entry {
    @Override
    public double seconds() {
      return frame.offsetSeconds();
    }

    @Override
    public <T> T tell(Teller<T> teller) {
      return teller.seen(frame);
    }
  }

  /** Frames that are left out here. */
  public record Gap(double seconds, int frames) implements Entry {
    @Override
    public <T> T tell(Teller<T> teller) {
      return teller.leftOut(this);
    }
  }

  /** The tester did something that is no frame. */
  public record Done(Act act) implements Entry {
    @Override
    public double seconds() {
      return act.offsetSeconds();
    }

    @Override
    public <T> T tell(Teller<T> teller) {
      return teller.done(act);
    }
  }

  /** The end of a time in which something had to come, and did not. */
  public record Silence(double seconds) implements Entry {
    @Override
    public <T> T tell(Teller<T> teller) {
      return teller.awaited(this);
    }
  }

  /** Lines that the host printed one after another; {@code leftOut} more of them are not shown. */
  public record Printed(double seconds, List<String> lines, int leftOut) implements Entry {
    @Override
    public <T> T tell(Teller<T> teller) {
      return teller.printed(this);
    }

    Printed and(Printed next) {
      return lines.size() < MOST_LINES
          ? new Printed(seconds, Stream.concat(lines.stream(), next.lines.stream()).toList(), 0)
          : new Printed(seconds, lines, leftOut + next.lines.size());
    }
  }

  private static final int MOST_LINES = 8;

  private Trail() {}

  /**
   * The whole story.
   *
   * @param shown of the frames, in order; the others are gaps
   */
  public static List<Entry> of(CaseResult result, List<FrameRow> shown) {
    Stream<Entry> acts = result.traffic().acts().stream().map(Done::new);
    Stream<Entry> frames = framesAndGaps(result.traffic().frames(), shown).stream();
    Stream<Entry> lines = result.details().log().stream().map(Trail::printed);
    // What was done comes before the frames of the same instant, and what was printed after them.
    return joined(
        Stream.of(acts, frames, lines)
            .flatMap(part -> part)
            .sorted(Comparator.comparing(Entry::seconds))
            .toList());
  }

  /**
   * These frames only, and what was done among them: from the last act before them on, which is
   * often what they answer to. How the case was set up, before all frames, is not told.
   */
  static List<Entry> around(CaseResult result, List<FrameRow> shown) {
    double begin = result.traffic().frames().get(0).offsetSeconds();
    double first = shown.get(0).offsetSeconds();
    double last = shown.get(shown.size() - 1).offsetSeconds();
    double from =
        result.traffic().acts().stream()
            .mapToDouble(Act::offsetSeconds)
            .filter(at -> begin <= at && at <= first)
            .max()
            .orElse(first);
    return of(result, shown).stream()
        .filter(entry -> entry instanceof Seen || entry.isBetween(from, last))
        .filter(entry -> !(entry instanceof Gap gap) || gap.seconds > first)
        .filter(entry -> !(entry instanceof Printed))
        .toList();
  }

  private static Entry printed(LogLine line) {
    return new Printed(line.offsetSeconds(), List.of(line.text()), 0);
  }

  private static List<Entry> joined(List<Entry> entries) {
    List<Entry> joined = new ArrayList<>();
    for (Entry entry : entries) {
      int last = joined.size() - 1;
      if (last >= 0
          && joined.get(last) instanceof Printed before
          && entry instanceof Printed next) {
        joined.set(last, before.and(next));
      } else {
        joined.add(entry);
      }
    }
    return joined;
  }

  private static List<Entry> framesAndGaps(List<FrameRow> all, List<FrameRow> shown) {
    Set<Integer> numbers = shown.stream().map(FrameRow::number).collect(Collectors.toSet());
    List<Entry> entries = new ArrayList<>();
    for (FrameRow frame : all) {
      int last = entries.size() - 1;
      if (numbers.contains(frame.number())) {
        entries.add(new Seen(frame));
      } else if (last >= 0 && entries.get(last) instanceof Gap gap) {
        entries.set(last, new Gap(gap.seconds, gap.frames + 1));
      } else {
        entries.add(new Gap(frame.offsetSeconds(), 1));
      }
    }
    return entries;
  }
}
