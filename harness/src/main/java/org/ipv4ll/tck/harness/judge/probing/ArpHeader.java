// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.util.Optional;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.Life;

/** ARP packets have the header of ARP for IPv4 over Ethernet. */
public final class ArpHeader extends Check {

  public static final Criterion CRITERION =
      Criterion.must("arp-header", "1.2-04", "197-206, RFC 826").restated("2.2.1-01");

  public ArpHeader() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var packets =
        exam.record().lives().stream()
            .flatMap(life -> life.host().stream())
            .filter(Frame::isArpLike)
            .toList();
    for (var packet : packets) {
      if (packet.arp().isEmpty()) {
        return exam.violated("no ARP packet for IPv4 over Ethernet: " + packet, packet);
      }
    }
    var misplaced =
        exam.record().lives().stream().flatMap(life -> misplaced(life).stream()).findFirst();
    if (misplaced.isPresent()) {
      return exam.violated(where(misplaced.get()) + ": " + misplaced.get(), misplaced.get());
    }
    var tagged =
        exam.record().lives().stream().flatMap(life -> taggedProbe(life).stream()).findFirst();
    if (tagged.isPresent()) {
      return exam.violated("a probe for an address of this link has a VLAN tag", tagged.get());
    }
    return packets.stream()
        .filter(frame -> frame.packet().isIeee802())
        .findFirst()
        .map(frame -> exam.warned("the hardware type of IEEE 802 networks: " + frame, frame))
        .orElseGet(() -> allRight(exam, packets.size()));
  }

  /** Whoever says the same in a frame of ARP as well is understood by everybody. */
  static Optional<Frame> misplaced(Life life) {
    return life.first(
        frame ->
            frame
                .packet()
                .misplacedArp()
                .filter(arp -> isAboutLinkLocal(arp) && life.first(f -> says(f, arp)).isEmpty())
                .isPresent());
  }

  /** RFC 894 encapsulation is what RFC 1122 section 2.3.3 has all hosts begin with. */
  private static String where(Frame misplaced) {
    return misplaced.packet().isBehindSnap()
        ? "an ARP packet behind LLC and SNAP, and never as RFC 894 has it"
        : "an ARP packet in a frame of another EtherType than 0x0806";
  }

  private static boolean says(Frame frame, ArpPacket packet) {
    return frame.arp().filter(packet::equals).isPresent();
  }

  private static boolean isAboutLinkLocal(ArpPacket packet) {
    return packet.senderProtocol().isLinkLocal() || packet.targetProtocol().isLinkLocal();
  }

  /**
   * What is tagged is on another link, unless the host uses the address on this one and probed it
   * nowhere else.
   */
  private static Optional<Frame> taggedProbe(Life life) {
    return life.first(
        frame ->
            frame
                .packet()
                .taggedArp()
                .filter(arp -> arp.isProbe() && arp.targetProtocol().isLinkLocal())
                .filter(arp -> life.first(f -> f.uses(arp.targetProtocol())).isPresent())
                .filter(arp -> life.first(f -> f.isProbeFor(arp.targetProtocol())).isEmpty())
                .isPresent());
  }

  private static Outcome allRight(Examination exam, int count) {
    return count == 0
        ? exam.unseen("the host sent no ARP packet")
        : exam.satisfied(count + " ARP packets, all with the right header");
  }
}
