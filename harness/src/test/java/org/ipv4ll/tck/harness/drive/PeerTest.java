// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.drive.Frames.HOST;
import static org.ipv4ll.tck.harness.drive.Frames.X;
import static org.ipv4ll.tck.harness.drive.Frames.Y;

import java.util.HashSet;
import java.util.HexFormat;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;

class PeerTest {

  private static final MacAddress STATION = MacAddress.parse("06:00:00:00:00:0c");

  private final Peer peer = new Peer(STATION, Y);

  private static byte[] sent(IcmpEcho echo) {
    return echo.packet(X, Y).frame(HOST, STATION).encode();
  }

  @Test
  void aRequestIsAnswered() {
    var answers = peer.answers(sent(IcmpEcho.request(1, 1)));
    assertThat(answers).hasSize(1);
    var answer = EthernetFrame.decode(answers.get(0)).flatMap(Ipv4Packet::decode).orElseThrow();
    assertThat(IcmpEcho.decode(answer).map(IcmpEcho::reply)).contains(true);
  }

  @Test
  void aReplyIsNotAnswered() {
    assertThat(peer.answers(sent(IcmpEcho.request(1, 1).answer()))).isEmpty();
  }

  @Test
  void aQuestionForTheAddressIsAnsweredAndAProbeIsNot() {
    assertThat(peer.answers(ArpPacket.request(HOST, X, Y).broadcast().encode())).hasSize(1);
    assertThat(peer.answers(ArpPacket.probe(HOST, Y).broadcast().encode())).isEmpty();
  }

  @Test
  void noTwoEchoRequestsAreTheSame() {
    var cast = new TesterStations(HOST, 1);
    var stimuli = new Stimuli(cast, cast.rogue());
    var seen = new HashSet<String>();
    for (int i = 0; i < 100; i++) {
      assertThat(seen.add(HexFormat.of().formatHex(cast.echoRequest().rest()))).isTrue();
    }
    var first = stimuli.echoRequest(X);
    assertThat(stimuli.echoRequest(X)).isNotEqualTo(first);
  }
}
