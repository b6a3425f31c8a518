// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive.router;

import java.nio.ByteBuffer;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.IcmpError;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Datagram;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/**
 * A packet that is to cross a router.
 *
 * @param link number of the link that it comes from
 * @param token octets by which every copy of it is known, whatever the router has changed
 */
public record TransitPacket(
    Form form, int link, Ipv4Address source, Ipv4Address destination, int timeToLive, long token) {

  private static final int SOURCE_PORT = 49_928;
  private static final int DISCARD = 9;

  /** What kind of packet it is; routers handle some of them in other ways than the usual. */
  public enum Form {
    /** A UDP datagram. */
    PACKET,
    /** The first of several fragments of one. */
    FRAGMENT,
    /** The last of several fragments of one. */
    LAST_FRAGMENT,
    /** A UDP datagram with IP options. */
    OPTIONS,
    /** A TCP segment that opens a connection. */
    SEGMENT,
    /** An ICMP echo request. */
    ECHO,
    /** A message that some packet ran out of time. */
    ICMP_ERROR
  }

  /** The frame by which a station on its link hands it to the router. */
  public byte[] frame(MacAddress station, MacAddress router) {
    var to = destination.isMulticast() ? MacAddress.ofGroup(destination) : router;
    var plain = Ipv4Datagram.decode(packet().frame(station, to)).orElseThrow();
    var datagram =
        switch (form) {
          case FRAGMENT -> plain.asFragment();
          case LAST_FRAGMENT -> plain.asLastFragment();
          case OPTIONS -> plain.withOptions();
          default -> plain;
        };
    return datagram.withTimeToLive(timeToLive).frame(station, to).encode();
  }

  private Ipv4Packet packet() {
    var marked = ByteBuffer.allocate(Long.BYTES).putLong(token).array();
    return switch (form) {
      case ICMP_ERROR -> IcmpError.timeExceeded(source, destination, quoted(marked));
      case ECHO -> IcmpEcho.request(1, 1, marked).packet(source, destination);
      case SEGMENT ->
          new TcpSegment(SOURCE_PORT, DISCARD, 0, 0, TcpSegment.SYN)
              .packet(source, destination, marked);
      default -> new UdpDatagram(SOURCE_PORT, DISCARD, marked).packet(source, destination);
    };
  }

  /** The packet that ran out of time had gone the other way. */
  private byte[] quoted(byte[] marked) {
    return new Ipv4Packet(destination, source, Ipv4Packet.UDP, 1, marked).encode();
  }
}
