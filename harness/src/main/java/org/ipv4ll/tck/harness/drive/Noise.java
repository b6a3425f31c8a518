// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.util.SplittableRandom;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * Frames of other stations about other addresses, well-formed or not; never a claim to one's own.
 */
public final class Noise {

  private static final int SUBNET = 0xA9FE_0000;

  private final SplittableRandom random;
  private final Ipv4Address spared;

  /**
   * @param spared the address that no frame may say anything about
   */
  public Noise(long seed, Ipv4Address spared) {
    this.random = new SplittableRandom(seed);
    this.spared = spared;
  }

  /** A well-formed ARP packet about other link-local addresses. */
  public byte[] arp() {
    var sender = station();
    return switch (random.nextInt(4)) {
      case 0 -> ArpPacket.probe(sender, other()).broadcast().encode();
      case 1 -> ArpPacket.announcement(sender, other()).broadcast().encode();
      case 2 -> ArpPacket.request(sender, other(), other()).broadcast().encode();
      default ->
          new ArpPacket(ArpPacket.REPLY, sender, other(), station(), other()).broadcast().encode();
    };
  }

  /** Anything: random octets behind an Ethernet header, or an ARP packet with octets changed. */
  public byte[] fuzz() {
    var frame = random.nextBoolean() ? mutated(arp()) : randomOctets();
    return claimsSpared(frame) ? fuzz() : frame;
  }

  private byte[] mutated(byte[] frame) {
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      frame[12 + random.nextInt(frame.length - 12)] = (byte) random.nextInt();
    }
    return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(frame, 14 + random.nextInt(80)) : frame;
  }

  private byte[] randomOctets() {
    var payload = new byte[random.nextInt(100)];
    random.nextBytes(payload);
    int type = random.nextInt(3) == 0 ? random.nextInt(0x600, 0x10000) : EthernetFrame.ARP;
    return new EthernetFrame(MacAddress.BROADCAST, station(), type, payload).encode();
  }

  private boolean claimsSpared(byte[] frame) {
    return ArpPacket.decode(frame)
        .filter(a -> a.senderProtocol().equals(spared) || a.targetProtocol().equals(spared))
        .isPresent();
  }

  private Ipv4Address other() {
    var address = new Ipv4Address(SUBNET | random.nextInt(0x1_0000));
    return address.equals(spared) ? other() : address;
  }

  private MacAddress station() {
    return new MacAddress(0x0600_0000_0000L | random.nextLong(0x100_0000_0000L));
  }
}
