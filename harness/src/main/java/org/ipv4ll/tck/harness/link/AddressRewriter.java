// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.util.concurrent.atomic.AtomicReference;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/**
 * What one host calls an address that others know by another name. A bridge that exchanges the two
 * in all it relays makes hosts meet on one address although each chose its own: every host sees
 * what it would see if the other had chosen the same.
 */
public final class AddressRewriter {

  private static final int ARP_SENDER = 28;
  private static final int ARP_TARGET = 38;
  private static final int IP_SOURCE = 26;
  private static final int IP_DESTINATION = 30;

  private final AtomicReference<Ipv4Address> common;
  private volatile Ipv4Address local = Ipv4Address.ANY;

  private AddressRewriter(AtomicReference<Ipv4Address> common) {
    this.common = common;
  }

  /** An address that nobody has chosen yet. */
  public static AtomicReference<Ipv4Address> undecided() {
    return new AtomicReference<>(Ipv4Address.ANY);
  }

  /**
   * A name that the host decides by its first probe.
   *
   * @param common what the others call it; the first host of all decides
   */
  public static AddressRewriter of(AtomicReference<Ipv4Address> common) {
    return new AddressRewriter(common);
  }

  /** What the host calls it; 0.0.0.0 until it has probed. */
  public Ipv4Address local() {
    return local;
  }

  /** A frame of the host, as the others may read it. */
  byte[] outward(byte[] frame) {
    if (local.equals(Ipv4Address.ANY)) {
      EthernetFrame.decode(frame)
          .flatMap(ArpPacket::decode)
          .filter(ArpPacket::isProbe)
          .ifPresent(probe -> decide(probe.targetProtocol()));
    }
    return exchanged(frame);
  }

  private void decide(Ipv4Address first) {
    local = first;
    common.compareAndSet(Ipv4Address.ANY, first);
  }

  /** A frame of others, as the host may read it. */
  byte[] inward(byte[] frame) {
    return exchanged(frame);
  }

  private byte[] exchanged(byte[] frame) {
    var other = common.get();
    if (local.equals(Ipv4Address.ANY) || local.equals(other)) {
      return frame;
    }
    int type = EthernetFrame.decode(frame).map(EthernetFrame::etherType).orElse(0);
    return switch (type) {
      case EthernetFrame.ARP -> exchanged(frame, other, ARP_SENDER, ARP_TARGET);
      case EthernetFrame.IPV4 ->
          InternetChecksum.renewed(exchanged(frame, other, IP_SOURCE, IP_DESTINATION));
      default -> frame;
    };
  }

  private byte[] exchanged(byte[] frame, Ipv4Address other, int... offsets) {
    var buffer = java.nio.ByteBuffer.wrap(frame.clone());
    for (int offset : offsets) {
      if (offset + Integer.BYTES <= frame.length) {
        int bits = buffer.getInt(offset);
        buffer.putInt(
            offset,
            bits == local.bits() ? other.bits() : bits == other.bits() ? local.bits() : bits);
      }
    }
    return buffer.array();
  }
}
