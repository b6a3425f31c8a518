// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.ipv4ll.tck.engine.rig.Conformity;
import org.ipv4ll.tck.engine.rig.HostileFrames;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rules.ConflictRule;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;

class HostileFramesTest {

  private static final MacAddress MAC = MacAddress.parse("02:00:5e:00:00:18");
  private static final int FRAMES = 100_000;

  @Test
  void keepsItsAddressAmongFramesThatDoNotConflict() {
    var rig = Rig.correct(MAC, 8).up().run(ofSeconds(20));
    var address = rig.claimed().orElseThrow();
    var random = new SplittableRandom(3927);
    for (int i = 0; i < FRAMES; i++) {
      var bytes = HostileFrames.next(random, MAC, address);
      if (!conflicts(bytes, address)) {
        rig.input(new Input.FrameReceived(bytes)).run(ofMillis(1));
      }
    }
    assertThat(rig.claimed()).contains(address);
    assertThat(Conformity.violations(rig.seen())).isEmpty();
  }

  @Test
  void staysConformantWhateverItHearsFromTheBeginning() {
    for (int seed = 0; seed < 20; seed++) {
      var rig = Rig.correct(MAC, seed).up();
      var random = new SplittableRandom(seed);
      for (int i = 0; i < 2_000; i++) {
        rig.input(new Input.FrameReceived(HostileFrames.next(random, MAC, rig.candidate())))
            .run(ofMillis(20));
      }
      assertThat(Conformity.violations(rig.seen())).isEmpty();
    }
  }

  private static boolean conflicts(byte[] bytes, Ipv4Address address) {
    return EthernetFrame.decode(bytes)
        .flatMap(
            frame ->
                ArpPacket.decode(frame)
                    .filter(arp -> ConflictRule.RFC3927.inUse(frame, arp, address, MAC)))
        .isPresent();
  }
}
