package org.ipv4ll.tck.harness.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.harness.replay.Proceedings.Absence;

/**
 * Time that is where the recorded case was. It jumps like that of a virtual link, and is late where
 * the recorded tester was late. Never goes beyond the end of the recording: that nothing is there
 * does not mean that the host was silent.
 */
final class ReplayClock {

  /** A case that does what it did before never comes as far as this beyond its end. */
  private static final Duration BEYOND = Duration.ofMillis(50);

  private final List<ReplayedLink> links = new ArrayList<>();
  private final Proceedings recorded;
  private final Deque<Absence> absences;
  private final Instant end;
  private Instant now;
  private int looks;
  private boolean delivering;

  ReplayClock(Proceedings recorded) {
    this.now = recorded.start();
    this.end = recorded.at(recorded.ended());
    this.recorded = recorded;
    this.absences = new ArrayDeque<>(recorded.absences());
  }

  void add(ReplayedLink link) {
    links.add(link);
  }

  void remove(ReplayedLink link) {
    links.remove(link);
  }

  Instant now() {
    return now;
  }

  /** The case looks at the clock, and finds that it is late where the recorded one did. */
  Instant present() {
    while (!absences.isEmpty() && !recorded.at(absences.element().until()).isAfter(now)) {
      absences.remove();
    }
    if (!absences.isEmpty() && isDue(absences.element())) {
      to(recorded.at(absences.remove().until()));
    } else {
      looks++;
      to(now);
    }
    return now;
  }

  private boolean isDue(Absence absence) {
    var from = recorded.at(absence.from());
    return from.isBefore(now) || from.equals(now) && looks >= absence.looks();
  }

  /** Lets time pass until this moment. */
  void to(Instant time) {
    var before = now;
    var target = time.isAfter(now) ? time : now;
    if (target.isAfter(end.plus(BEYOND))) {
      throw new ReplayProblem(
          "the recording ends before the case does: it was made with another version of the kit,"
              + " or is not whole");
    }
    deliver(target);
    now = target;
    looks = now.equals(before) ? looks : 0;
  }

  private void deliver(Instant limit) {
    if (delivering) {
      return;
    }
    delivering = true;
    try {
      for (var next = next(limit); next.isPresent(); next = next(limit)) {
        var at = next.get().nextHeard().orElseThrow();
        now = at.isAfter(now) ? at : now;
        next.get().hear();
      }
    } finally {
      delivering = false;
    }
  }

  private Optional<ReplayedLink> next(Instant limit) {
    return links.stream()
        .filter(link -> link.nextHeard().filter(at -> !at.isAfter(limit)).isPresent())
        .min(Comparator.comparing(link -> link.nextHeard().orElseThrow()));
  }
}
