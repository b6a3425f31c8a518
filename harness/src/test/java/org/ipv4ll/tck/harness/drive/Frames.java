// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.time.Duration;
import java.util.Set;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.VirtualClock;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.Packet;

/** Captured frames of a host and of the tester, as a test wants them. */
final class Frames {

  static final MacAddress HOST = MacAddress.parse("02:00:5e:00:00:01");
  static final Ipv4Address X = Ipv4Address.parse("169.254.7.9");
  static final Ipv4Address Y = Ipv4Address.parse("169.254.8.10");

  private int index;

  /** A frame of the host at this many milliseconds. */
  Frame at(long millis, ArpPacket packet) {
    return sighting(millis, packet.broadcast().encode(), false);
  }

  Frame probe(long millis, Ipv4Address address) {
    return at(millis, ArpPacket.probe(HOST, address));
  }

  Frame announcement(long millis, Ipv4Address address) {
    return at(millis, ArpPacket.announcement(HOST, address));
  }

  Frame sighting(long millis, byte[] bytes, boolean fromTester) {
    var at = VirtualClock.EPOCH.plus(Duration.ofMillis(millis));
    return new Frame(0, index++, at, !fromTester, Packet.of(bytes), Set.of());
  }
}
