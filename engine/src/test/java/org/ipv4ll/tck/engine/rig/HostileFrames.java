// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rig;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.TcpSegment;

/** Frames that concern a host, with octets changed, cut off or added at random. */
public final class HostileFrames {

  private static final int TCP_PORT = 7;

  private HostileFrames() {}

  public static byte[] next(SplittableRandom random, MacAddress host, Ipv4Address address) {
    var templates = templates(host, address);
    var bytes = templates.get(random.nextInt(templates.size())).encode();
    for (int i = random.nextInt(5); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return random.nextInt(10) > 0 ? bytes : Arrays.copyOf(bytes, random.nextInt(2 * bytes.length));
  }

  private static List<EthernetFrame> templates(MacAddress host, Ipv4Address address) {
    var other = Station.HIGH;
    var from = Station.NEIGHBOUR;
    return List.of(
        other.reply(address),
        other.probe(address),
        other.announcement(from),
        other.request(from, address),
        other.request(from, from),
        ArpPacket.announcement(host, address).broadcast(),
        other.echo(from, host, address),
        other.tcp(TCP_PORT, TcpSegment.SYN, from, host, address),
        other.tcp(TCP_PORT, TcpSegment.ACK | TcpSegment.FIN, from, host, address));
  }
}
