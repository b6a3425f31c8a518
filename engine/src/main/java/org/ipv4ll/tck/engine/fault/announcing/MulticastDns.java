// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.announcing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/** Multicast DNS as far as a fault needs some IP traffic of its own (RFC 6762). */
public final class MulticastDns {

  private static final int PORT = 5353;
  private static final int TIME_TO_LIVE = 255;
  private static final Ipv4Address GROUP = Ipv4Address.parse("224.0.0.251");
  private static final MacAddress GROUP_MAC = MacAddress.parse("01:00:5e:00:00:fb");
  private static final int QUERY = 0;
  private static final int RESPONSE = 0x8400;
  private static final int PTR = 12;
  private static final int ADDRESS = 1;
  private static final int INTERNET = 1;
  private static final int LIFETIME_SECONDS = 120;

  private MulticastDns() {}

  /** Asks for the name behind an address, from that address. */
  public static EthernetFrame reverseQuery(MacAddress mac, Ipv4Address address) {
    int bits = address.bits();
    var name = (bits & 0xFF) + "." + (bits >>> 8 & 0xFF) + ".254.169.in-addr.arpa";
    var message = header(QUERY, 1, 0);
    name(message, name).putShort((short) PTR).putShort((short) INTERNET);
    return frame(mac, address, message);
  }

  /** Publishes an address, from another or the same. */
  public static EthernetFrame advertisement(
      MacAddress mac, Ipv4Address from, Ipv4Address published) {
    var message = header(RESPONSE, 0, 1);
    name(message, "host.local").putShort((short) ADDRESS).putShort((short) INTERNET);
    message.putInt(LIFETIME_SECONDS).putShort((short) 4).putInt(published.bits());
    return frame(mac, from, message);
  }

  private static ByteBuffer header(int flags, int questions, int answers) {
    var message = ByteBuffer.allocate(512).putShort((short) 0).putShort((short) flags);
    message.putShort((short) questions).putShort((short) answers);
    return message.putInt(0);
  }

  private static ByteBuffer name(ByteBuffer message, String name) {
    for (var label : name.split("\\.")) {
      message.put((byte) label.length()).put(label.getBytes(StandardCharsets.US_ASCII));
    }
    return message.put((byte) 0);
  }

  private static EthernetFrame frame(MacAddress mac, Ipv4Address from, ByteBuffer message) {
    var data = new byte[message.position()];
    message.get(0, data);
    var udp = new UdpDatagram(PORT, PORT, data).encode();
    return new Ipv4Packet(from, GROUP, Ipv4Packet.UDP, TIME_TO_LIVE, udp).frame(mac, GROUP_MAC);
  }
}
