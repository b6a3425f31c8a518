package org.ipv4ll.tck.harness.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Time that is where the recorded case was. It jumps like that of a virtual link, and is late where
 * the recorded tester was late. Never goes beyond the end of the recording: that nothing is there
 * does not mean that the host was silent.
 */
final class ReplayClock {

  /** A case that does what it did before never comes as far as this beyond its end. */
  private static final Duration BEYOND = Duration.ofMillis(50);

  private final List<ReplayedLink> links = new ArrayList<>();
  private final NavigableMap<Instant, Instant> absences = new TreeMap<>();
  private final Instant end;
  private Instant now;
  private boolean delivering;

  ReplayClock(Proceedings recorded) {
    this.now = recorded.start();
    this.end = recorded.at(recorded.ended());
    for (var absence : recorded.absences()) {
      absences.merge(
          recorded.at(absence.from()),
          recorded.at(absence.until()),
          (one, other) -> one.isAfter(other) ? one : other);
    }
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

  /** Whether a station that the tester plays is hearing a frame. */
  boolean isDelivering() {
    return delivering;
  }

  /** Lets time pass until this moment, and for as long as the recorded tester was absent then. */
  void to(Instant time) {
    var target = time.isAfter(now) ? time : now;
    for (var absence = absences.floorEntry(target);
        absence != null && absence.getValue().isAfter(target);
        absence = absences.floorEntry(target)) {
      target = absence.getValue();
    }
    if (target.isAfter(end.plus(BEYOND))) {
      throw new ReplayProblem(
          "the recording ends before the case does: it was made with another version of the kit,"
              + " or is not whole");
    }
    deliver(target);
    now = target;
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
