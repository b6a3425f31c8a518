// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.variant;

import java.util.List;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Gratuitous;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Reaction;
import org.ipv4ll.tck.engine.fault.injection.Repeated;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Hosts that conform and choose when to defend, or say more than they have to. */
final class DefenceVariants {

  private DefenceVariants() {}

  static List<Deviation> all() {
    return List.of(
        variant("V-54", NewcomerAnnouncement.HOST),
        variant("V-55", Reaction.after(HostFactory.RFC3927, DefenceVariants::reply)),
        variant("V-56", Reaction.before(HostFactory.RFC3927, DefenceVariants::reply)),
        variant(
            "V-57", Reaction.afterHearing(HostFactory.RFC3927, DefenceVariants::announceToProber)),
        variant("V-58", Repeated.once(HostFactory.RFC3927, ofSeconds(20), Gratuitous::announce)),
        variant("V-65", ConnectionDefence.HOST),
        variant("V-66", AskingAfterDefence.HOST));
  }

  private static void reply(Output output, Interposed host) {
    ArpFrame.in(output)
        .filter(said -> ArpTest.DEFENCE.test(said, host))
        .ifPresent(said -> host.emit(Gratuitous.reply(said.arp())));
  }

  private static void announceToProber(ArpFrame heard, Interposed host) {
    var wanted = heard.arp().targetProtocol();
    boolean foreign = !heard.arp().senderHardware().equals(host.watch().mac());
    if (heard.arp().isProbe() && foreign && host.watch().isClaimed(wanted)) {
      Gratuitous.announce(wanted, host);
    }
  }
}
