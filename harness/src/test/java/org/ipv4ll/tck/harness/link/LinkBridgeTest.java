// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;

class LinkBridgeTest {

  private static final MacAddress ONE = MacAddress.parse("02:00:00:00:01:01");
  private static final MacAddress TWO = MacAddress.parse("02:00:00:00:01:02");
  private static final MacAddress STRANGER = MacAddress.parse("06:00:00:00:00:0c");
  private static final ArpPacket PACKET = ArpPacket.probe(ONE, Ipv4Address.FIRST_SELECTABLE);

  private final VirtualClock clock = new VirtualClock();
  private final VirtualLink left = new VirtualLink(clock);
  private final VirtualLink right = new VirtualLink(clock);
  private final Listening one = new Listening();
  private final Listening two = new Listening();
  private final Attachment speaker = left.attach(one);
  private final Attachment answerer = right.attach(two);
  private final LinkBridge bridge = new LinkBridge();

  /** A station that only listens. */
  private static final class Listening implements Station {

    private final List<byte[]> heard = new ArrayList<>();

    @Override
    public void received(byte[] frame, Instant now) {
      heard.add(frame);
    }

    @Override
    public Optional<Instant> deadline() {
      return Optional.empty();
    }

    @Override
    public void expired(Instant now) {}
  }

  private void plug(int segmentOfRight) {
    bridge.plug(left, ONE, 0);
    bridge.plug(right, TWO, segmentOfRight);
  }

  private void pass() {
    left.until(left.now().plus(Duration.ofSeconds(1)));
  }

  @Test
  void linksOfOneSegmentAreOneLink() {
    plug(0);
    speaker.transmit(PACKET.broadcast().encode());
    pass();
    assertThat(two.heard).containsExactly(PACKET.broadcast().encode());
    assertThat(one.heard).isEmpty();
    assertThat(right.frames()).singleElement().satisfies(f -> assertThat(f.fromTester()).isTrue());
    assertThat(right.frames().get(0).at()).isEqualTo(VirtualClock.EPOCH.plus(VirtualLink.LATENCY));
  }

  @Test
  void segmentsAreJoinedAndPartedAtWill() {
    plug(1);
    speaker.transmit(PACKET.broadcast().encode());
    pass();
    assertThat(two.heard).isEmpty();
    bridge.joined(true);
    speaker.transmit(PACKET.broadcast().encode());
    pass();
    assertThat(two.heard).hasSize(1);
    bridge.joined(false);
    speaker.transmit(PACKET.broadcast().encode());
    pass();
    assertThat(two.heard).hasSize(1);
  }

  @Test
  void aFrameForOneStationGoesToThatStationOnly() {
    plug(0);
    speaker.transmit(PACKET.unicast(STRANGER).encode());
    speaker.transmit(PACKET.unicast(TWO).encode());
    pass();
    assertThat(two.heard).containsExactly(PACKET.unicast(TWO).encode());
  }

  @Test
  void hostsThatNeverCeaseAreParted() {
    plug(0);
    for (int i = 0; i < 1_000; i++) {
      answerer.transmit(PACKET.broadcast().encode());
    }
    pass();
    assertThat(bridge.isExhausted()).isTrue();
    assertThat(one.heard).hasSize(400);
  }

  @Test
  void nothingIsRelayedOnceThePlugsArePulled() {
    plug(0);
    bridge.unplug();
    speaker.transmit(PACKET.broadcast().encode());
    pass();
    assertThat(two.heard).isEmpty();
  }
}
