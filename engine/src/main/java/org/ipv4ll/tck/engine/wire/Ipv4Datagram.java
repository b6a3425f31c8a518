// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.wire;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * An IPv4 packet octet by octet, options and fragment fields included, as a router hands it on.
 *
 * @param octets from the first of the header to the last of the payload, without padding
 */
public record Ipv4Datagram(byte[] octets) {

  private static final int HEADER = 20;
  private static final int FRAGMENT = 6;
  private static final int TIME_TO_LIVE = 8;
  private static final int CHECKSUM = 10;
  private static final int SOURCE = 12;
  private static final int MORE_OR_OFFSET = 0x3FFF;

  /** Empty where the frame is no IPv4 packet or is cut short. */
  public static Optional<Ipv4Datagram> decode(EthernetFrame frame) {
    return Ipv4Packet.decode(frame).map(packet -> new Ipv4Datagram(whole(frame.payload())));
  }

  private static byte[] whole(byte[] payload) {
    return Arrays.copyOf(payload, ByteBuffer.wrap(payload).getShort(2) & 0xFFFF);
  }

  /** The same, read as a packet. */
  public Ipv4Packet packet() {
    return Ipv4Packet.decode(frame(MacAddress.ZERO, MacAddress.ZERO)).orElseThrow();
  }

  /** Whether it has options, or is a fragment. */
  public boolean isUnusual() {
    boolean fragment = (ByteBuffer.wrap(octets).getShort(FRAGMENT) & MORE_OR_OFFSET) != 0;
    return fragment || (octets[0] & 0xF) * 4 > HEADER;
  }

  /** The same with another time to live. */
  public Ipv4Datagram withTimeToLive(int hops) {
    return changed(bytes -> bytes.put(TIME_TO_LIVE, (byte) hops));
  }

  /** The same from another source; checksums of the payload are left as they are. */
  public Ipv4Datagram from(Ipv4Address source) {
    return changed(bytes -> bytes.putInt(SOURCE, source.bits()));
  }

  /** A fragment: the first one, with more to come. */
  public Ipv4Datagram asFragment() {
    return changed(bytes -> bytes.putShort(FRAGMENT, (short) 0x2000));
  }

  /** A fragment: the last one, whose beginning came before. */
  public Ipv4Datagram asLastFragment() {
    return changed(bytes -> bytes.putShort(FRAGMENT, (short) 0x00B9));
  }

  /** The same with options that say nothing: three no-operations and an end of the list. */
  public Ipv4Datagram withOptions() {
    var longer = ByteBuffer.allocate(octets.length + Integer.BYTES);
    longer.put(octets, 0, HEADER).putInt(0x0101_0100);
    longer.put(octets, HEADER, octets.length - HEADER);
    longer.put(0, (byte) 0x46).putShort(2, (short) longer.capacity());
    return new Ipv4Datagram(longer.array()).changed(bytes -> bytes);
  }

  private Ipv4Datagram changed(java.util.function.UnaryOperator<ByteBuffer> change) {
    var bytes = octets.clone();
    change.apply(ByteBuffer.wrap(bytes)).putShort(CHECKSUM, (short) 0);
    short sum = Checksum.of(bytes, 0, (bytes[0] & 0xF) * 4);
    ByteBuffer.wrap(bytes).putShort(CHECKSUM, sum);
    return new Ipv4Datagram(bytes);
  }

  /** The frame that carries it from one station to another. */
  public EthernetFrame frame(MacAddress from, MacAddress to) {
    return new EthernetFrame(to, from, EthernetFrame.IPV4, octets);
  }
}
