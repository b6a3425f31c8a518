package org.ipv4ll.tck.harness.bench;

import java.time.Duration;
import java.util.Set;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.CapturedFrame;
import org.ipv4ll.tck.harness.link.VirtualClock;

/** Captured frames of a host and of the tester, as a test wants them. */
final class Frames {

  static final MacAddress HOST = MacAddress.parse("02:00:5e:00:00:01");
  static final Ipv4Address X = Ipv4Address.parse("169.254.7.9");
  static final Ipv4Address Y = Ipv4Address.parse("169.254.8.10");

  private int index;

  /** A frame of the host at this many milliseconds. */
  Sighting at(long millis, ArpPacket packet) {
    return sighting(millis, packet.broadcast().encode(), false);
  }

  Sighting probe(long millis, Ipv4Address address) {
    return at(millis, ArpPacket.probe(HOST, address));
  }

  Sighting announcement(long millis, Ipv4Address address) {
    return at(millis, ArpPacket.announcement(HOST, address));
  }

  Sighting sighting(long millis, byte[] bytes, boolean fromTester) {
    var at = VirtualClock.EPOCH.plus(Duration.ofMillis(millis));
    return Sighting.of(new CapturedFrame(index++, at, fromTester, bytes), Set.of());
  }
}
