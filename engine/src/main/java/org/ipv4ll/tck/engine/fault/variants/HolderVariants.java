// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.variant;

import java.util.List;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Reaction;
import org.ipv4ll.tck.engine.fault.probing.AnswersBroadcast;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Hosts that conform and look like one that has an address without a word about it. */
final class HolderVariants {

  private HolderVariants() {}

  static List<Deviation> all() {
    return List.of(
        variant("V-76", Interposed.host(AnswersBroadcast::new)),
        variant("V-77", Reaction.after(HostFactory.RFC3927, HolderVariants::configure)));
  }

  private static void configure(Output output, Interposed host) {
    ArpFrame.in(output)
        .filter(said -> said.arp().isProbe())
        .map(said -> new Output.AddressClaimed(said.arp().targetProtocol()))
        .ifPresent(host::emit);
  }
}
