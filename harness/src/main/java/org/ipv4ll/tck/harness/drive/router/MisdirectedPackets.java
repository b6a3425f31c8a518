// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive.router;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.drive.Peer;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.record.Act;

/** Packets between other stations, which reach a host although they are not for it. */
public final class MisdirectedPackets {

  /** By which hardware address a packet reaches the host. */
  public enum Way {
    /** That of the host. */
    OWN,
    /** That of the station that it is for. */
    OTHER,
    /** That of everybody. */
    BROADCAST
  }

  /** Long enough for a host to learn by ARP where its next hop is. */
  private static final Duration NEXT_HOP = Duration.ofSeconds(1);

  private final TestContext context;
  private final SplittableRandom tokens;

  public MisdirectedPackets(TestContext context) {
    this.context = context;
    this.tokens = new SplittableRandom(~context.seed());
  }

  /**
   * A station sends packets to another one, and all of them once more: whoever forwards may lose
   * the first one to its next hop (RFC 1122 section 2.3.2.2).
   */
  public void send(Way way, Ipv4Address from, Ipv4Address to, List<Integer> timesToLive) {
    play(from);
    play(to);
    var packets = new ArrayList<TransitPacket>();
    timesToLive.forEach(hops -> packets.add(packet(from, to, hops)));
    packets.forEach(packet -> hand(packet, way));
    context.pass(NEXT_HOP);
    packets.forEach(packet -> hand(packet, way));
  }

  private TransitPacket packet(Ipv4Address from, Ipv4Address to, int hops) {
    return new TransitPacket(TransitPacket.Form.PACKET, 0, from, to, hops, tokens.nextLong());
  }

  /** Whoever forwards a packet has to find the station that it is for, on whatever link. */
  private void play(Ipv4Address address) {
    var peer = new Peer(context.cast().station(address), address);
    boolean isStation = address.isUnicast() && !address.equals(Ipv4Address.LINK_LOCAL_BROADCAST);
    if (isStation && context.playOnce(peer)) {
      context.taps().stream().skip(1).forEach(tap -> tap.play(peer));
    }
  }

  private void hand(TransitPacket packet, Way way) {
    var bytes = packet.frame(context.cast().station(packet.source()), hardware(packet, way));
    var frame = context.inject(bytes, context.now(), RouterTestbed.ANY_TIME);
    context.comment(frame, "for another station");
    context
        .scenario()
        .did((at, mark) -> new Act.Handed(at, mark, 0, frame.index(), packet.token(), false));
  }

  private MacAddress hardware(TransitPacket packet, Way way) {
    return switch (way) {
      case OWN -> context.cast().host();
      case OTHER -> context.cast().station(packet.destination());
      case BROADCAST -> MacAddress.BROADCAST;
    };
  }
}
