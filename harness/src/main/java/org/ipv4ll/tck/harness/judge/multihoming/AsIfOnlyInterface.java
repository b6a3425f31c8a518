// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.multihoming;

import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/** A packet leaves as if the chosen interface were the only one of the host. */
public final class AsIfOnlyInterface extends Check {

  public static final Criterion CRITERION =
      Criterion.should("as-if-only-interface", "2.6.1-04", "798-804").of(Layer.IP);

  public AsIfOnlyInterface() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var outcomes =
        ChosenPing.in(exam.record()).stream()
            .flatMap(
                ping -> ping.on(ping.link(exam.record())).stream().map(f -> sent(exam, ping, f)))
            .toList();
    return outcomes.isEmpty()
        ? exam.notReached("nothing left through a chosen interface", InterfaceChosen.CRITERION.id())
        : exam.all(outcomes);
  }

  private static Outcome sent(Examination exam, ChosenPing ping, Frame packet) {
    var link = ping.link(exam.record());
    var source = packet.ip().map(Ipv4Packet::source).orElseThrow();
    var held = link.held(exam.record().opened(), packet.at());
    if (held.filter(claim -> claim.address().equals(source)).isEmpty()) {
      return exam.violated("not from the address of that interface: " + packet, packet);
    }
    var station = packet.ethernet().map(EthernetFrame::destination).orElseThrow();
    return stations(exam, ping).anyMatch(station::equals)
        ? exam.satisfied(packet.toString())
        : exam.violated("for the peer on another link: " + packet, packet);
  }

  /** Who said on the link of the chosen interface to have the address of the peer. */
  private static Stream<MacAddress> stations(Examination exam, ChosenPing ping) {
    return ping.link(exam.record()).heard(exam.record().opened()).stream()
        .flatMap(frame -> frame.arp().stream())
        .filter(arp -> arp.senderProtocol().equals(ping.peer()))
        .map(ArpPacket::senderHardware);
  }
}
