// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.variant;

import java.util.List;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.DelayedOutput;
import org.ipv4ll.tck.engine.fault.injection.Detour;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.InputFilter;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Reaction;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** Hosts that conform and answer late, twice, or not at all where no answer is due. */
final class AnswerVariants {

  private AnswerVariants() {}

  static List<Deviation> all() {
    return List.of(
        variant(
            "V-50",
            DelayedOutput.arp(HostFactory.RFC3927, AnswerVariants::isOwnReply, ofSeconds(2))),
        variant(
            "V-51",
            InputFilter.ip(
                HostFactory.RFC3927,
                packet -> IcmpEcho.decode(packet).filter(echo -> !echo.reply()).isPresent())),
        variant(
            "V-52",
            InputFilter.ip(HostFactory.RFC3927, packet -> packet.protocol() == Ipv4Packet.TCP)),
        variant("V-53", Detour.silentToRoutablePeers()),
        variant("V-73", Reaction.after(HostFactory.RFC3927, AnswerVariants::again)));
  }

  private static boolean isOwnReply(ArpFrame said, Interposed host) {
    return said.arp().isReply() && host.watch().isClaimed(said.arp().senderProtocol());
  }

  private static void again(Output output, Interposed host) {
    ArpFrame.in(output)
        .filter(said -> isOwnReply(said, host))
        .ifPresent(said -> host.after(ofMillis(20), () -> repeat(said, host)));
  }

  private static void repeat(ArpFrame said, Interposed host) {
    if (host.watch().isClaimed(said.arp().senderProtocol())) {
      host.emit(said.frame());
    }
  }
}
