// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** What was seen on one link. */
public final class LinkRecord {

  private final MacAddress mac;
  private final List<Frame> frames;
  private final List<Frame> host;
  private final List<Frame> foreign;
  private final List<Frame> foreignArp;

  /**
   * A link.
   *
   * @param mac hardware address of the host there
   * @param frames of both directions, in the order of the capture
   */
  public LinkRecord(MacAddress mac, List<Frame> frames) {
    this.mac = mac;
    this.frames = List.copyOf(frames);
    var others = OtherStations.behind(mac, this.frames);
    var parted =
        this.frames.stream()
            .collect(Collectors.partitioningBy(f -> f.fromHost() && !others.sent(f)));
    this.host = List.copyOf(parted.get(true));
    this.foreign = List.copyOf(parted.get(false));
    this.foreignArp = foreign.stream().filter(f -> f.arp().isPresent()).toList();
  }

  /** The hardware address of the host there. */
  public MacAddress mac() {
    return mac;
  }

  /** Frames of both directions, in the order of the capture. */
  public List<Frame> frames() {
    return frames;
  }

  /** What the host sent, and no other station behind its port. */
  public List<Frame> host() {
    return host;
  }

  /** What anybody else sent: the tester, and other stations behind the port of the host. */
  public List<Frame> foreign() {
    return foreign;
  }

  /** What anybody else said by ARP. */
  public List<Frame> foreignArp() {
    return foreignArp;
  }

  /** What the host sent from this moment on. */
  public List<Frame> host(Instant from) {
    return host().stream().filter(f -> !f.at().isBefore(from)).toList();
  }

  /** What the tester sent from this moment on, or relayed. */
  public List<Frame> heard(Instant from) {
    return frames.stream().filter(f -> !f.fromHost() && !f.at().isBefore(from)).toList();
  }

  /** Every attempt of the host to claim from this moment on. */
  public List<Attempt> attempts(Instant from) {
    return Attempt.in(host(from));
  }

  /** What the host holds at a moment: what it claimed last, unless it is after another address. */
  public Optional<Attempt> held(Instant from, Instant at) {
    return upTo(at).attempts(from).stream()
        .reduce((one, later) -> later)
        .filter(Attempt::isClaimed);
  }

  /** Without what came after this moment. */
  LinkRecord upTo(Instant end) {
    return new LinkRecord(mac, frames.stream().filter(f -> !f.at().isAfter(end)).toList());
  }
}
