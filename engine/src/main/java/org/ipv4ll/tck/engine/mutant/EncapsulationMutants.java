// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static org.ipv4ll.tck.engine.mutant.Mutant.fault;
import static org.ipv4ll.tck.engine.mutant.Mutant.variant;

import java.nio.ByteBuffer;
import java.util.List;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** ARP packets in frames of another type than that of ARP (RFC 826, RFC 894, RFC 1042). */
final class EncapsulationMutants {

  /** The octets of 0x0806 as somebody mistyped them. */
  private static final int MISTYPED = 0x0835;

  private static final int RARP = 0x8035;
  private static final int RARP_REQUEST = 3;

  /** IEEE 802.2 unnumbered information to SNAP, and an organization code of zero. */
  private static final long SNAP = 0xAAAA_0300_0000L;

  private EncapsulationMutants() {}

  static List<Mutant> all() {
    return List.of(
        fault(
            "M-PRB-62",
            OutputRewrite.arp(
                HostFactory.RFC3927, (said, host) -> true, (said, host) -> mistyped(said.frame()))),
        fault(
            "M-PRB-63",
            OutputRewrite.arp(
                HostFactory.RFC3927, (said, host) -> true, (said, host) -> snap(said.frame()))),
        variant("V-78", Reaction.after(HostFactory.RFC3927, EncapsulationMutants::repeat)),
        variant("V-79", Reaction.atLinkUp(EncapsulationMutants::reverse)));
  }

  private static EthernetFrame mistyped(EthernetFrame frame) {
    return new EthernetFrame(frame.destination(), frame.source(), MISTYPED, frame.payload());
  }

  /** The type is a length then (IEEE 802.3); what was the type follows the SNAP header. */
  private static EthernetFrame snap(EthernetFrame frame) {
    int length = Long.BYTES + frame.payload().length;
    var payload = ByteBuffer.allocate(length);
    payload.putLong(SNAP << Short.SIZE | frame.etherType()).put(frame.payload());
    return new EthernetFrame(frame.destination(), frame.source(), length, payload.array());
  }

  private static void repeat(Output output, Interposed host) {
    ArpFrame.in(output).ifPresent(said -> host.emit(snap(said.frame())));
  }

  private static void reverse(Interposed host) {
    var own = host.watch().mac();
    var question = new ArpPacket(RARP_REQUEST, own, Ipv4Address.ANY, own, Ipv4Address.ANY);
    var frame = question.broadcast();
    host.emit(new EthernetFrame(frame.destination(), own, RARP, frame.payload()));
  }
}
