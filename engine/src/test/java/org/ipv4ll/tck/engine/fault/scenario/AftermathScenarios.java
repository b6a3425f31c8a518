// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.scenario;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import java.util.Arrays;
import java.util.List;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** What comes after a conflict or a loss of carrier, and conflicts of an odd shape. */
final class AftermathScenarios {

  private static final Station OTHER = Station.HIGH;
  private static final Ipv4Address FAR = Ipv4Address.parse("169.254.200.3");
  private static final int PADDED = 60;

  private AftermathScenarios() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("a unicast request while probing", AftermathScenarios::unicastRequest),
        Scenario.of("a denial with leftovers behind it", AftermathScenarios::leftovers),
        InUseScenarios.claimed("a quiet minute after", ofSeconds(20), AftermathScenarios::quiet),
        InUseScenarios.claimed("an echo after a flap", ofSeconds(20), AftermathScenarios::echo));
  }

  private static void unicastRequest(Rig rig) {
    rig.up().runUntil(Seen::isProbe, ofSeconds(10));
    var asker = ArpPacket.request(OTHER.mac(), rig.candidate(), FAR);
    rig.hear(asker.unicast(Scenario.MAC)).run(ofSeconds(20));
  }

  private static void leftovers(Rig rig) {
    rig.up().runUntil(Seen::isProbe, ofSeconds(10));
    var denial = OTHER.reply(rig.candidate()).encode();
    var frame = Arrays.copyOf(denial, PADDED);
    Arrays.fill(frame, denial.length, PADDED, (byte) 1);
    rig.input(new Input.FrameReceived(frame)).run(ofSeconds(20));
  }

  private static void quiet(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.reply(address)).run(ofSeconds(60));
  }

  private static void echo(Rig rig, Ipv4Address address) {
    rig.down().run(ofSeconds(3));
    rig.up().runUntil(Seen::isClaim, ofSeconds(30)).run(ofSeconds(5));
    var echo = IcmpEcho.request(1, 1).packet(FAR, address).frame(OTHER.mac(), Scenario.MAC);
    rig.input(new Input.FrameReceived(echo.encode())).run(ofMillis(500));
    var here = new ArpPacket(ArpPacket.REPLY, OTHER.mac(), FAR, Scenario.MAC, address);
    rig.hear(here.broadcast()).run(ofSeconds(5));
  }
}
