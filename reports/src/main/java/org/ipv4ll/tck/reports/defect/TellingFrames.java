// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.defect;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.Window;

/**
 * The few frames of a case that show a violation: those that the check names, the stimulus before
 * them, and what is beside them where that is too little to understand.
 */
record TellingFrames(List<FrameRow> frames, List<Window> windows) {

  private static final int LEAST = 3;
  private static final int MOST = 5;

  /** Their numbers, in order of time; of a case without frames those that are named. */
  List<Integer> of(List<Integer> named) {
    var first = named.stream().distinct().limit(MOST).sorted().toList();
    if (frames.isEmpty()) {
      return first;
    }
    var chosen = new TreeSet<>(places(first));
    if (chosen.isEmpty()) {
      chosen.add(cause());
    }
    addStimulus(chosen);
    addNeighbours(chosen);
    return chosen.stream().map(place -> frames.get(place).number()).toList();
  }

  private List<Integer> places(List<Integer> numbers) {
    return IntStream.range(0, frames.size())
        .filter(place -> numbers.contains(frames.get(place).number()))
        .boxed()
        .toList();
  }

  /** Nothing that was sent shows a silence: then it is what should have been answered. */
  private int cause() {
    double from =
        windows.stream()
            .filter(window -> window.kind() == Window.Kind.AWAITED)
            .mapToDouble(Window::fromSeconds)
            .reduce((one, next) -> next)
            .orElse(Double.POSITIVE_INFINITY);
    return last(place -> isStimulus(place) && frames.get(place).offsetSeconds() <= from)
        .orElse(last(this::isStimulus).orElse(frames.size() - 1));
  }

  private void addStimulus(SortedSet<Integer> chosen) {
    int first = chosen.first();
    if (chosen.size() < MOST) {
      last(place -> place < first && isStimulus(place)).ifPresent(chosen::add);
    }
  }

  private void addNeighbours(SortedSet<Integer> chosen) {
    while (chosen.size() < Math.min(LEAST, frames.size())) {
      int next = chosen.last() + 1;
      chosen.add(next < frames.size() ? next : lastBeside(chosen));
    }
  }

  private int lastBeside(SortedSet<Integer> chosen) {
    return last(place -> !chosen.contains(place)).orElseThrow();
  }

  private boolean isStimulus(int place) {
    return frames.get(place).direction().equals("tester");
  }

  private OptionalInt last(IntPredicate which) {
    return IntStream.range(0, frames.size()).filter(which).reduce((one, next) -> next);
  }
}
