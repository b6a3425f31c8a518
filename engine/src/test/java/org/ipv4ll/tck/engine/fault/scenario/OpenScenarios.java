// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.scenario;

import static java.time.Duration.ofSeconds;

import java.nio.ByteBuffer;
import java.util.List;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Where the text leaves hosts a choice that no other scenario puts before them. */
final class OpenScenarios {

  private static final Station OTHER = Station.HIGH;
  private static final int HARDWARE_TYPE = 14;

  private OpenScenarios() {}

  static List<Scenario> all() {
    return List.of(
        InUseScenarios.claimed("a question, then a conflict", ofSeconds(5), OpenScenarios::asked),
        InUseScenarios.claimed("lost, then a flap", ofSeconds(5), OpenScenarios::lost),
        InUseScenarios.claimed("hardware type 6", ofSeconds(5), OpenScenarios::ofIeee802),
        InUseScenarios.claimed("seconds of carrier loss", ofSeconds(5), (rig, x) -> losses(rig)),
        Scenario.of("15 denials, each at once", OpenScenarios::denials));
  }

  private static void asked(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.request(Station.NEIGHBOUR, address)).run(ofSeconds(2));
    rig.hear(OTHER.reply(address)).run(ofSeconds(20));
  }

  private static void lost(Rig rig, Ipv4Address address) {
    rig.hear(OTHER.reply(address)).run(ofSeconds(1));
    rig.hear(OTHER.reply(address)).run(ofSeconds(20));
    rig.down().run(ofSeconds(12)).up().run(ofSeconds(20));
  }

  private static void ofIeee802(Rig rig, Ipv4Address address) {
    var conflict = OTHER.reply(address).encode();
    ByteBuffer.wrap(conflict).putShort(HARDWARE_TYPE, (short) 6);
    rig.input(new Input.FrameReceived(conflict)).run(ofSeconds(20));
  }

  private static void losses(Rig rig) {
    for (int seconds = 1; seconds < 12; seconds += 2) {
      rig.down().run(ofSeconds(seconds)).up().run(ofSeconds(20));
    }
  }

  private static void denials(Rig rig) {
    Life.attempts(rig, 15);
  }
}
