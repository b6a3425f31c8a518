// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants.attachment;

import java.nio.ByteBuffer;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** A membership report from a host without address (RFC 2236). */
public final class Igmp {

  private static final int PROTOCOL = 2;
  private static final int REPORT = 0x16;
  private static final Ipv4Address GROUP = Ipv4Address.parse("224.0.0.251");
  private static final MacAddress GROUP_MAC = MacAddress.parse("01:00:5e:00:00:fb");

  /** The complement of 0x1600 + 0xE000 + 0x00FB. */
  private static final int CHECKSUM = 0x0904;

  private Igmp() {}

  public static EthernetFrame report(MacAddress mac) {
    var report = ByteBuffer.allocate(8).putShort((short) (REPORT << 8)).putShort((short) CHECKSUM);
    report.putInt(GROUP.bits());
    return new Ipv4Packet(Ipv4Address.ANY, GROUP, PROTOCOL, 1, report.array())
        .frame(mac, GROUP_MAC);
  }
}
