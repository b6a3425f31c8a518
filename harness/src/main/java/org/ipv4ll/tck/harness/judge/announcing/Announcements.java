// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.announcing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.judge.probing.Acquisition;
import org.ipv4ll.tck.harness.judge.probing.Foreign;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * The announcements by which a host announces an address that it has claimed (section 2.4), picked
 * from everything of the same form: defences, reactions to what others say, and gratuitous ARP of
 * any other origin.
 *
 * @param first the first one
 * @param later the others before the host was after another address, but for defences
 */
record Announcements(
    Acquisition acquisition, Foreign foreign, Slack slack, Frame first, List<Frame> later) {

  private static final Duration INTERVAL = Timing.RFC3927.announceInterval();

  /** Within this time of the first one it shows which of the others come again and again. */
  static final Duration WATCH = Duration.ofSeconds(14);

  /** Empty where no announcement came. */
  static Optional<Announcements> of(Acquisition acquisition, Foreign foreign, Slack slack) {
    var said =
        acquisition.announcements().stream()
            .filter(f -> !foreign.isProvoked(f, acquisition.address()))
            .filter(f -> f.at().isBefore(acquisition.until()) || f.at().equals(acquisition.until()))
            .toList();
    return said.stream()
        .findFirst()
        .map(
            first ->
                new Announcements(
                    acquisition, foreign, slack, first, said.subList(1, said.size())));
  }

  /** The second one: where it is due, or else the next that comes. */
  Optional<Frame> second() {
    return later.stream()
        .filter(f -> isDue(f, first))
        .findFirst()
        .or(() -> later.stream().findFirst());
  }

  private boolean isDue(Frame frame, Frame after) {
    var due = after.at().plus(INTERVAL);
    return !frame.at().isBefore(due.minus(slack.early()))
        && !frame.at().isAfter(due.plus(slack.late()));
  }

  /** A packet that conflicted with the address before the second one was due. */
  Optional<Frame> conflict(Instant until) {
    return foreign.conflictInUse(acquisition.address(), first.at(), until);
  }

  /** When a third one would have come. */
  Instant over() {
    return first.at().plus(INTERVAL.multipliedBy(2)).plus(slack.late());
  }

  /**
   * More of them while the host announces: such as nobody prompted and as belong to no series with
   * a pace of its own, which section 4 advises against. Whoever has to defend may do so late.
   */
  List<Frame> surplus() {
    if (conflict(over()).isPresent()) {
      return List.of();
    }
    var second = second();
    return later.stream()
        .filter(f -> second.filter(f::equals).isEmpty() && !f.at().isAfter(over()))
        .filter(f -> !foreign.prompted(f, acquisition.address()) && !isPeriodic(f))
        .toList();
  }

  /** Whether two more follow at the same distance, which is not that of announcements. */
  private boolean isPeriodic(Frame frame) {
    return later.stream()
        .filter(next -> next.index() > frame.index() && !isDue(next, frame))
        .map(next -> Duration.between(frame.at(), next.at()))
        .anyMatch(pace -> isSaid(frame.at().plus(pace.multipliedBy(2))));
  }

  private boolean isSaid(Instant time) {
    return later.stream()
        .anyMatch(f -> Duration.between(time, f.at()).abs().compareTo(slack.late()) <= 0);
  }
}
