// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import java.nio.ByteBuffer;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Frames that are not what they seem, or that others send. */
public final class OddFrames {

  /** A station behind the port of the host, such as a management controller. */
  public static final MacAddress CONTROLLER = MacAddress.parse("06:00:00:00:00:99");

  private static final int LEAST_PAYLOAD = 46;

  private OddFrames() {}

  /** The same on VLAN 5, which is another link (IEEE 802.1Q). */
  public static EthernetFrame tagged(EthernetFrame frame) {
    var payload =
        ByteBuffer.allocate(4 + frame.payload().length)
            .putShort((short) 5)
            .putShort((short) frame.etherType())
            .put(frame.payload())
            .array();
    return new EthernetFrame(frame.destination(), frame.source(), EthernetFrame.VLAN, payload);
  }

  /** The least payload of Ethernet, with what was in the buffer. */
  public static EthernetFrame padded(ArpPacket packet) {
    var payload = ByteBuffer.allocate(LEAST_PAYLOAD).put(packet.encode()).putLong(-1).array();
    var frame = packet.broadcast();
    return new EthernetFrame(frame.destination(), frame.source(), EthernetFrame.ARP, payload);
  }

  /** Nothing that anybody could read, of this type. */
  public static EthernetFrame ofType(int etherType) {
    return new EthernetFrame(
        MacAddress.BROADCAST, Records.HOST, etherType, new byte[LEAST_PAYLOAD]);
  }

  /** A packet of the host. */
  public static EthernetFrame ping(Ipv4Address from, Ipv4Address to) {
    return IcmpEcho.request(1, 1).packet(from, to).frame(Records.HOST, Records.OTHER);
  }

  /** A reply of the host that nobody has asked for. */
  public static ArpPacket unaskedReply(Ipv4Address address) {
    return new ArpPacket(ArpPacket.REPLY, Records.HOST, address, Records.HOST, address);
  }
}
