// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.FrameRow;

/**
 * How many frames of a case the page lists. A page of all frames of a large run would be too big to
 * open; the captures hold them all.
 *
 * @param mostOfProblem frames of a case that needs attention
 * @param mostOfPass frames of a case that passed
 * @param picturesOfPasses whether the timelines of cases that passed are drawn, too; each has a
 *     file of its own in any case
 */
record FrameBudget(int mostOfProblem, int mostOfPass, boolean picturesOfPasses) {

  private static final int ROWS_IN_PAGE = 5000;
  private static final int NEIGHBOURS = 2;

  /** A large run has some five hundred cases, and a timeline takes three thousand octets. */
  private static final int MOST_PICTURES = 120;

  static FrameBudget of(List<CaseResult> cases) {
    int problems = (int) cases.stream().filter(CaseResult::needsAttention).count();
    int mostOfProblem = share(ROWS_IN_PAGE, problems, 20, 80);
    int rest = ROWS_IN_PAGE - problems * mostOfProblem;
    return new FrameBudget(
        mostOfProblem, share(rest, cases.size() - problems, 12, 60), cases.size() <= MOST_PICTURES);
  }

  private static int share(int rows, int cases, int least, int most) {
    return Math.max(least, Math.min(most, rows / Math.max(1, cases)));
  }

  /**
   * The frames to list, in order: what matters first, then from the beginning.
   *
   * @param cited frames that a defect shows
   */
  List<FrameRow> choose(CaseResult result, Set<Integer> cited) {
    int most = result.needsAttention() ? mostOfProblem : mostOfPass;
    Set<Integer> wanted = new LinkedHashSet<>(result.offendingFrames());
    wanted.addAll(cited);
    return choose(result.traffic().frames(), wanted, most);
  }

  /** Of a case that another one cites: that frame and what is beside it. */
  List<FrameRow> choose(CaseResult result, int cited) {
    return choose(result.traffic().frames(), Set.of(cited), mostOfProblem);
  }

  private static List<FrameRow> choose(List<FrameRow> frames, Set<Integer> offending, int most) {
    if (frames.size() <= most) {
      return frames;
    }
    Set<Integer> order = new LinkedHashSet<>(indexes(frames, offending));
    order.addAll(around(new ArrayList<>(order), frames.size()));
    order.addAll(commented(frames));
    order.addAll(IntStream.range(0, frames.size()).boxed().toList());
    return new TreeSet<>(order.stream().limit(most).toList()).stream().map(frames::get).toList();
  }

  private static List<Integer> indexes(List<FrameRow> frames, Set<Integer> numbers) {
    return IntStream.range(0, frames.size())
        .filter(i -> numbers.contains(frames.get(i).number()))
        .boxed()
        .toList();
  }

  private static List<Integer> around(List<Integer> indexes, int size) {
    return indexes.stream()
        .flatMap(i -> IntStream.rangeClosed(i - NEIGHBOURS, i + NEIGHBOURS).boxed())
        .filter(i -> i >= 0 && i < size)
        .toList();
  }

  private static List<Integer> commented(List<FrameRow> frames) {
    return IntStream.range(0, frames.size())
        .filter(i -> frames.get(i).comment() != null)
        .boxed()
        .toList();
  }
}
