// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.variant;

import java.util.List;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Reaction;
import org.ipv4ll.tck.engine.fault.probing.WrongEncapsulation;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Hosts that conform and send frames beside ARP that look like it (RFC 903, RFC 1042). */
final class EncapsulationVariants {

  private static final int RARP = 0x8035;
  private static final int RARP_REQUEST = 3;

  private EncapsulationVariants() {}

  static List<Deviation> all() {
    return List.of(
        variant("V-78", Reaction.after(HostFactory.RFC3927, EncapsulationVariants::repeat)),
        variant("V-79", Reaction.atLinkUp(EncapsulationVariants::reverse)));
  }

  private static void repeat(Output output, Interposed host) {
    ArpFrame.in(output).ifPresent(said -> host.emit(WrongEncapsulation.snap(said.frame())));
  }

  private static void reverse(Interposed host) {
    var own = host.watch().mac();
    var question = new ArpPacket(RARP_REQUEST, own, Ipv4Address.ANY, own, Ipv4Address.ANY);
    var frame = question.broadcast();
    host.emit(new EthernetFrame(frame.destination(), own, RARP, frame.payload()));
  }
}
