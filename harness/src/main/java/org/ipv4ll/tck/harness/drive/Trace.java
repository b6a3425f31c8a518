// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.CapturedFrame;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;
import org.ipv4ll.tck.harness.record.OtherStations;
import org.ipv4ll.tck.harness.record.Packet;

/** What was seen on a link, read frame by frame; looking ahead lets time pass. */
public final class Trace {

  /** A frame of a real link may reach the capture this much after its timestamp. */
  static final Duration ARRIVAL = Duration.ofMillis(30);

  private final int number;
  private final Link link;
  private final MacAddress host;
  private final Set<Ipv4Address> routable;
  private OtherStations others = OtherStations.NONE;
  private final List<Frame> seen = new ArrayList<>();
  private LinkRecord record;

  /**
   * @param number of the link among those of the case
   * @param host hardware address of the host on the link
   * @param routable addresses that this host has of itself
   */
  Trace(int number, Link link, MacAddress host, Set<Ipv4Address> routable) {
    this.number = number;
    this.link = link;
    this.host = host;
    this.routable = routable;
    this.record = new LinkRecord(host, List.of());
  }

  /** Everything seen so far. */
  public List<Frame> all() {
    while (look(seen.size(), link.now()).isPresent()) {
      continue;
    }
    return Collections.unmodifiableList(seen);
  }

  /** Everything seen so far, as a record; made anew only where there is more. */
  LinkRecord record() {
    var all = all();
    if (all.size() > record.frames().size()) {
      record = new LinkRecord(host, all);
    }
    return record;
  }

  /** The frame with this index, if it is there by the deadline. */
  private Optional<Frame> look(int index, Instant deadline) {
    if (index == seen.size()) {
      link.frame(index, deadline).map(this::decoded).ifPresent(seen::add);
    }
    return index < seen.size() ? Optional.of(seen.get(index)) : Optional.empty();
  }

  private Frame decoded(CapturedFrame frame) {
    var packet = frame.fromTester() ? Packet.of(frame.bytes()) : Packet.ofHost(frame.bytes());
    var decoded =
        new Frame(number, frame.index(), frame.at(), !frame.fromTester(), packet, routable);
    others = others.after(host, decoded);
    return decoded;
  }

  /** Where a life begins: after what was seen before it, with the first frame not older than it. */
  public int mark(int seen, Instant born) {
    return Math.max(seen, (int) all().stream().takeWhile(s -> s.at().isBefore(born)).count());
  }

  /** Where the next frame will stand. */
  public int mark() {
    return all().size();
  }

  /** What the host has sent so far. */
  public List<Frame> host() {
    return all().stream().filter(this::isOfHost).toList();
  }

  private boolean isOfHost(Frame frame) {
    return frame.fromHost() && !others.sent(frame);
  }

  /** What hosts sent from one moment to another, both included; lets time pass until the end. */
  public List<Frame> host(Instant from, Instant to) {
    link.until(to.plus(ARRIVAL));
    return host().stream().filter(s -> !s.at().isBefore(from) && !s.at().isAfter(to)).toList();
  }

  /** The first frame of a host from this place on that fits; empty if none came by the deadline. */
  public Optional<Frame> await(int from, Predicate<Frame> fits, Instant deadline) {
    return next(from, s -> isOfHost(s) && fits.test(s), deadline);
  }

  /** The first frame of anybody from this place on that fits. */
  Optional<Frame> next(int from, Predicate<Frame> fits, Instant deadline) {
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
