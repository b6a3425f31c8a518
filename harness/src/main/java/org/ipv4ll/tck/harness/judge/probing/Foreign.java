// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.Life;
import org.ipv4ll.tck.harness.record.LinkRecord;

/**
 * What others said by ARP on the link where a host lived.
 *
 * @param own hardware address of the host there
 */
public record Foreign(MacAddress own, List<Frame> packets) {

  /** A host reacts within this time to what it hears. */
  private static final Duration REACTION = Duration.ofMillis(1_100);

  public Foreign {
    packets = List.copyOf(packets);
  }

  /** On the link of this life. */
  public static Foreign around(Life life, CaseRecord record) {
    return new Foreign(life.mac(), link(life, record).foreignArp());
  }

  /** On the first link of the host of the case. */
  public static Foreign around(CaseRecord record) {
    var link = record.links().get(0);
    return new Foreign(link.mac(), link.foreignArp());
  }

  /** What others sent there that is neither ARP nor IP by the letter: tagged, encapsulated, odd. */
  static List<Frame> unread(Life life, CaseRecord record) {
    return link(life, record).foreign().stream()
        .filter(frame -> frame.arp().isEmpty() && frame.ip().isEmpty())
        .toList();
  }

  private static LinkRecord link(Life life, CaseRecord record) {
    return record.links().get(life.host().isEmpty() ? 0 : life.host().get(0).link());
  }

  /** The first packet in this time that shows a candidate to be taken (section 2.2.1). */
  public Optional<Frame> conflict(Ipv4Address candidate, Instant from, Instant to) {
    return first(from, to, arp -> claims(arp, candidate) || probes(arp, candidate));
  }

  /** The first packet in this time that conflicts with an address in use (section 2.5). */
  public Optional<Frame> conflictInUse(Ipv4Address address, Instant from, Instant to) {
    return first(from, to, arp -> claims(arp, address));
  }

  /** Whether somebody spoke of the address just before, so that this may be the reaction. */
  public boolean prompted(Frame frame, Ipv4Address address) {
    return first(frame.at().minus(REACTION), frame.at(), arp -> names(arp, address)).isPresent();
  }

  /** Whether it may be the reaction to a packet that conflicts with the address. */
  public boolean isProvoked(Frame frame, Ipv4Address address) {
    return conflictInUse(address, frame.at().minus(REACTION), frame.at()).isPresent();
  }

  private Optional<Frame> first(Instant from, Instant to, Predicate<ArpPacket> fits) {
    return packets.stream()
        .filter(f -> !f.at().isBefore(from) && !f.at().isAfter(to))
        .filter(f -> f.arp().filter(fits).isPresent())
        .findFirst();
  }

  private boolean claims(ArpPacket arp, Ipv4Address address) {
    return (arp.isRequest() || arp.isReply())
        && arp.senderProtocol().equals(address)
        && !arp.senderHardware().equals(own);
  }

  private boolean probes(ArpPacket arp, Ipv4Address address) {
    return arp.isProbe()
        && arp.targetProtocol().equals(address)
        && !arp.senderHardware().equals(own);
  }

  private static boolean names(ArpPacket arp, Ipv4Address address) {
    return arp.senderProtocol().equals(address) || arp.targetProtocol().equals(address);
  }
}
