// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** Packets with another time to live; section 2.7 leaves it open. */
final class TimeToLive {

  private static final int HIGHEST = 255;

  private TimeToLive() {}

  static byte[] highest(byte[] frame) {
    return EthernetFrame.decode(frame)
        .flatMap(ethernet -> Ipv4Packet.decode(ethernet).map(packet -> raised(ethernet, packet)))
        .orElse(frame);
  }

  private static byte[] raised(EthernetFrame frame, Ipv4Packet packet) {
    return new Ipv4Packet(
            packet.source(), packet.destination(), packet.protocol(), HIGHEST, packet.payload())
        .frame(frame.source(), frame.destination())
        .encode();
  }
}
