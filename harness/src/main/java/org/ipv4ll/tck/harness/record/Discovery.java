// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.dns.NameRecord;

/** Protocols by which hosts make their names, services and addresses known on a link. */
public enum Discovery {
  /** RFC 1002. */
  NETBIOS("NetBIOS", 137, 137),
  /** The discovery of UPnP. */
  SSDP("SSDP", 1900, 49_900),
  /** Web services dynamic discovery. */
  WS_DISCOVERY("WS-Discovery", 3702, 49_702),
  /** RFC 6762. */
  MULTICAST_DNS("multicast DNS", 5353, 5353),
  /** RFC 4795. */
  LLMNR("LLMNR", 5355, 49_355);

  private final String words;
  private final int port;
  private final int asker;

  /**
   * @param asker the port from which the tester asks, and to which answers come
   */
  Discovery(String words, int port, int asker) {
    this.words = words;
    this.port = port;
    this.asker = asker;
  }

  /** What a host says in a protocol. */
  public record Heard(Discovery protocol, UdpDatagram datagram) {}

  public int port() {
    return port;
  }

  public int asker() {
    return asker;
  }

  /** What is said in a frame; empty where it belongs to none of the protocols. */
  public static Optional<Heard> in(Frame frame) {
    return frame.ip().flatMap(UdpDatagram::decode).flatMap(Discovery::of);
  }

  private static Optional<Heard> of(UdpDatagram datagram) {
    return Stream.of(values())
        .filter(protocol -> protocol.concerns(datagram))
        .findFirst()
        .map(protocol -> new Heard(protocol, datagram));
  }

  private boolean concerns(UdpDatagram datagram) {
    int to = datagram.destinationPort();
    return datagram.sourcePort() == port || to == port || to == asker;
  }

  /** The names that a host has told for an address, in the order in which it did. */
  public static List<String> names(List<Frame> host, Ipv4Address address) {
    return host.stream()
        .flatMap(frame -> in(frame).stream())
        .filter(heard -> heard.protocol == MULTICAST_DNS || heard.protocol == LLMNR)
        .flatMap(heard -> NameRecord.told(heard.datagram.data()).stream())
        .flatMap(record -> name(record, address.toString()).stream())
        .distinct()
        .toList();
  }

  private static Optional<String> name(NameRecord record, String address) {
    if (record.isReverseOf(address)) {
      return Optional.of(record.data().replaceAll("\\.$", ""));
    }
    return record.type().equals("A") && record.data().equals(address)
        ? Optional.of(record.owner())
        : Optional.empty();
  }

  @Override
  public String toString() {
    return words;
  }
}
