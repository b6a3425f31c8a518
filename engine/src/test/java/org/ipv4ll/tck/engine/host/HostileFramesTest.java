package org.ipv4ll.tck.engine.host;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.ipv4ll.tck.engine.rig.Conformity;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Station;
import org.ipv4ll.tck.engine.rules.ConflictRule;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.TcpSegment;
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
      var bytes = mutated(random, address);
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
        rig.input(new Input.FrameReceived(mutated(random, rig.candidate()))).run(ofMillis(20));
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

  private static byte[] mutated(SplittableRandom random, Ipv4Address address) {
    var bytes = templates(address).get(random.nextInt(8)).encode();
    for (int i = random.nextInt(5); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return random.nextInt(10) > 0 ? bytes : Arrays.copyOf(bytes, random.nextInt(2 * bytes.length));
  }

  private static List<EthernetFrame> templates(Ipv4Address address) {
    var other = Station.HIGH;
    var from = Station.NEIGHBOUR;
    return List.of(
        other.reply(address),
        other.probe(address),
        other.announcement(from),
        other.request(from, address),
        other.request(from, from),
        other.echo(from, MAC, address),
        other.tcp(TcpListener.PORT, TcpSegment.SYN, from, MAC, address),
        other.tcp(TcpListener.PORT, TcpSegment.ACK | TcpSegment.FIN, from, MAC, address));
  }
}
