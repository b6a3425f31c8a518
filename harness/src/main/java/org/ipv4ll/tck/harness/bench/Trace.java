package org.ipv4ll.tck.harness.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.link.Link;

/** What was seen on a link, read frame by frame; looking ahead lets time pass. */
public final class Trace {

  /** A frame of a real link may reach the capture this much after its timestamp. */
  private static final Duration ARRIVAL = Duration.ofMillis(30);

  /** A time in which what was waited for did not come. */
  record Wait(Instant from, Instant to) {

    Duration length() {
      return Duration.between(from, to);
    }
  }

  private final Link link;
  private final Set<Ipv4Address> routable;
  private final List<Sighting> seen = new ArrayList<>();
  private Optional<Wait> longestVain = Optional.empty();

  /**
   * @param routable addresses that the host on the link has of itself
   */
  Trace(Link link, Set<Ipv4Address> routable) {
    this.link = link;
    this.routable = routable;
  }

  /** Everything seen so far. */
  public List<Sighting> all() {
    while (look(seen.size(), link.now()).isPresent()) {
      continue;
    }
    return Collections.unmodifiableList(seen);
  }

  /** The frame with this index, if it is there by the deadline. */
  private Optional<Sighting> look(int index, Instant deadline) {
    if (index == seen.size()) {
      link.frame(index, deadline).map(frame -> Sighting.of(frame, routable)).ifPresent(seen::add);
    }
    return index < seen.size() ? Optional.of(seen.get(index)) : Optional.empty();
  }

  /** Where a life begins: after what was seen before it, with the first frame not older than it. */
  public int mark(int seen, Instant born) {
    return Math.max(seen, (int) all().stream().takeWhile(s -> s.at().isBefore(born)).count());
  }

  /** Where the next frame will stand. */
  public int mark() {
    return all().size();
  }

  /** What hosts have sent so far. */
  public List<Sighting> host() {
    return all().stream().filter(Sighting::fromHost).toList();
  }

  /** What hosts sent from one moment to another, both included; lets time pass until the end. */
  public List<Sighting> host(Instant from, Instant to) {
    link.until(to.plus(ARRIVAL));
    return host().stream().filter(s -> !s.at().isBefore(from) && !s.at().isAfter(to)).toList();
  }

  /**
   * The first frame of a host from this place on that fits; empty if none came by the deadline. A
   * wait in vain has begun with the frame before that place.
   */
  public Optional<Sighting> await(int from, Predicate<Sighting> fits, Instant deadline) {
    var began = from > 0 && all().size() >= from ? seen.get(from - 1).at() : link.now();
    var found = next(from, s -> s.fromHost() && fits.test(s), deadline);
    if (found.isEmpty()) {
      inVain(new Wait(began, deadline));
    }
    return found;
  }

  private void inVain(Wait wait) {
    if (longestVain.filter(longest -> wait.length().compareTo(longest.length()) <= 0).isEmpty()) {
      longestVain = Optional.of(wait);
    }
  }

  /**
   * The longest time waited for a frame that did not come. It is the one for a reaction that is
   * missing: other questions are given a second at most.
   */
  Optional<Wait> longestVain() {
    return longestVain;
  }

  /** The first frame of anybody from this place on that fits. */
  Optional<Sighting> next(int from, Predicate<Sighting> fits, Instant deadline) {
    all();
    for (int i = from; ; i++) {
      var sighting = look(i, deadline.plus(ARRIVAL));
      if (sighting.isEmpty()) {
        return Optional.empty();
      }
      if (fits.test(sighting.get())) {
        return sighting.filter(s -> !s.at().isAfter(deadline));
      }
    }
  }
}
