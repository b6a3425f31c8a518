// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.wire;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** ICMP messages that tell a sender what became of its packet (RFC 792, RFC 1812). */
public final class IcmpError {

  private static final int UNREACHABLE = 3;
  private static final int PORT = 3;
  private static final int REDIRECT = 5;
  private static final int HOST = 1;
  private static final int TIME_EXCEEDED = 11;
  private static final int PROHIBITED = 13;
  private static final int HEADER = 8;
  private static final int QUOTED = 28;

  /** Where the destination of a quoted packet ends. */
  private static final int DESTINATION_END = 20;

  /** Unreachable, source quench, redirect, time exceeded, parameter problem. */
  private static final Set<Integer> TYPES = Set.of(UNREACHABLE, 4, REDIRECT, TIME_EXCEEDED, 12);

  private IcmpError() {}

  /** Whether a packet is such a message. */
  public static boolean is(Ipv4Packet packet) {
    return packet.protocol() == Ipv4Packet.ICMP
        && packet.payload().length >= HEADER
        && TYPES.contains((int) packet.payload()[0]);
  }

  /** Communication administratively prohibited, told to the sender of a packet. */
  public static Ipv4Packet prohibited(Ipv4Address from, Ipv4Datagram about) {
    return packet(
        header(UNREACHABLE, PROHIBITED, 0), from, about.packet().source(), about.octets());
  }

  /** Port unreachable, told to the sender of a packet by the host that it is for. */
  public static Ipv4Packet portUnreachable(Ipv4Packet about) {
    return packet(
        header(UNREACHABLE, PORT, 0), about.destination(), about.source(), about.encode());
  }

  /** Redirect for a host: from now on it shall send to the gateway what is for this destination. */
  public static Ipv4Packet redirect(Ipv4Address from, Ipv4Address gateway, Ipv4Packet about) {
    return packet(header(REDIRECT, HOST, gateway.bits()), from, about.source(), about.encode());
  }

  /** The destination and the gateway that a redirect names; empty for any other packet. */
  public static Optional<Map.Entry<Ipv4Address, Ipv4Address>> redirected(Ipv4Packet packet) {
    var message = ByteBuffer.wrap(packet.payload());
    return is(packet)
            && message.get(0) == REDIRECT
            && message.capacity() >= HEADER + DESTINATION_END
        ? Optional.of(
            Map.entry(
                new Ipv4Address(message.getInt(HEADER + DESTINATION_END - Integer.BYTES)),
                new Ipv4Address(message.getInt(Integer.BYTES))))
        : Optional.empty();
  }

  /** Time exceeded in transit, about a packet of which these octets are quoted. */
  public static Ipv4Packet timeExceeded(Ipv4Address from, Ipv4Address to, byte[] quoted) {
    return packet(header(TIME_EXCEEDED, 0, 0), from, to, quoted);
  }

  /** What stands before the quoted packet; the checksum is still to come. */
  private static ByteBuffer header(int type, int code, int value) {
    return ByteBuffer.allocate(HEADER)
        .put((byte) type)
        .put((byte) code)
        .putShort((short) 0)
        .putInt(value);
  }

  private static Ipv4Packet packet(
      ByteBuffer header, Ipv4Address from, Ipv4Address to, byte[] about) {
    int quoted = Math.min(about.length, QUOTED);
    var message = ByteBuffer.allocate(HEADER + quoted);
    message.put(header.flip()).put(about, 0, quoted);
    message.putShort(2, Checksum.of(message.array(), 0, message.capacity()));
    return new Ipv4Packet(from, to, Ipv4Packet.ICMP, 64, message.array());
  }
}
