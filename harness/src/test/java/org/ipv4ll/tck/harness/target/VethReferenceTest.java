// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.engine.host.LinkLocalHost;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.live.Live;
import org.ipv4ll.tck.harness.target.reference.VethReferenceAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Live
class VethReferenceTest {

  private static final Targets TARGETS =
      new Targets(
          List.of(
              new VethReferenceAdapter(
                  "1",
                  role ->
                      (mac, known, seed) -> new LinkLocalHost(mac, Rules.RFC3927, known, seed))));

  @TempDir Path directory;

  private static List<ArpPacket> take(Iut iut, int from, int count) {
    var deadline = iut.link().now().plusSeconds(15);
    var packets = new ArrayList<ArpPacket>();
    for (int i = from; i < from + count; i++) {
      var frame = iut.link().frame(i, deadline).orElseThrow();
      packets.add(EthernetFrame.decode(frame.bytes()).flatMap(ArpPacket::decode).orElseThrow());
    }
    return packets;
  }

  @Test
  void claimsFlapsTalksAndRemembers() {
    try (var target = TARGETS.open(TARGETS.find("reference-veth"));
        var iut = target.open(Beds.next(directory))) {
      iut.start();
      var claim = take(iut, 0, 5);
      var address = claim.get(4).senderProtocol();
      assertThat(claim).extracting(ArpPacket::targetProtocol).containsOnly(address);
      iut.carrier(false);
      iut.carrier(true);
      assertThat(take(iut, 5, 5)).isEqualTo(claim);
      iut.use("talk-udp", Map.of("address", "169.254.77.77"));
      var question = take(iut, 10, 1).get(0);
      assertThat(question.targetProtocol()).isEqualTo(Ipv4Address.parse("169.254.77.77"));
      iut.restart(true);
      assertThat(take(iut, 11, 1).get(0)).isEqualTo(claim.get(0));
      assertThat(iut.liveness()).isEqualTo(new Liveness.Running());
    }
  }
}
