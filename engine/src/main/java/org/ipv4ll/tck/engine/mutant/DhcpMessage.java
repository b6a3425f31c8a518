package org.ipv4ll.tck.engine.mutant;

import java.nio.ByteBuffer;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/** DHCPDISCOVER, so that a host can be seen looking for a server (RFC 2131). */
final class DhcpMessage {

  private static final int CLIENT_PORT = 68;
  private static final int SERVER_PORT = 67;
  private static final int CLIENT_HARDWARE = 28;
  private static final int OPTIONS = 236;
  private static final int LENGTH = 300;
  private static final int MAGIC_COOKIE = 0x6382_5363;
  private static final int DISCOVER = 0x3501_01FF;

  private DhcpMessage() {}

  /** From nobody to everybody. */
  static EthernetFrame discover(MacAddress mac) {
    var message = ByteBuffer.allocate(LENGTH).putInt(0x0101_0600).putInt((int) mac.bits());
    message.putShort(CLIENT_HARDWARE, (short) (mac.bits() >>> 32));
    message.putInt(CLIENT_HARDWARE + 2, (int) mac.bits());
    message.putInt(OPTIONS, MAGIC_COOKIE).putInt(OPTIONS + 4, DISCOVER);
    return new UdpDatagram(CLIENT_PORT, SERVER_PORT, message.array())
        .packet(Ipv4Address.ANY, Ipv4Address.LIMITED_BROADCAST)
        .frame(mac, MacAddress.BROADCAST);
  }
}
