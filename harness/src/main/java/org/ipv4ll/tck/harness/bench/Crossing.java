package org.ipv4ll.tck.harness.bench;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.ipv4ll.tck.engine.router.RouterPlan;
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
 * @param mark octets by which every copy of it is known, whatever the router has changed
 */
public record Crossing(
    Form form, int link, Ipv4Address source, Ipv4Address destination, int timeToLive, long mark) {

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
    var to = destination.isMulticast() ? group() : router;
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

  private MacAddress group() {
    return new MacAddress(0x0100_5E00_0000L | destination.bits() & 0x7F_FFFF);
  }

  private Ipv4Packet packet() {
    var marked = ByteBuffer.allocate(Long.BYTES).putLong(mark).array();
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

  /** Whether a frame carries it on, as it was or changed. */
  public boolean isCopy(Sighting sighting) {
    return sighting.fromHost()
        && sighting.ip().filter(packet -> !isAbout(packet)).isPresent()
        && contains(sighting.bytes());
  }

  /** Whether it is a message of the router itself that tells the sender what became of it. */
  public boolean isAbout(Ipv4Packet packet) {
    return IcmpError.is(packet)
        && packet.destination().equals(source)
        && RouterPlan.OWN.contains(packet.source());
  }

  private boolean contains(byte[] bytes) {
    var marked = ByteBuffer.allocate(Long.BYTES).putLong(mark).array();
    for (int from = 0; from + marked.length <= bytes.length; from++) {
      if (Arrays.equals(bytes, from, from + marked.length, marked, 0, marked.length)) {
        return true;
      }
    }
    return false;
  }
}
