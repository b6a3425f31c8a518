// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.probing;

import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Restart;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.ConflictRule;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Starts the round of a candidate again at any ARP traffic that does not concern it. */
record Restless(Restart restart) implements Interposed.Between {

  static final HostFactory HOST = Restart.around(Restless::new);

  @Override
  public void input(Input input, Interposed host) {
    var candidate = host.watch().candidate().filter(x -> host.watch().claimed().isEmpty());
    var disturbed =
        ArpFrame.in(input).flatMap(heard -> candidate.filter(x -> other(heard, x, host)));
    disturbed.ifPresentOrElse(x -> host.replace(restart.host(candidate)), () -> host.pass(input));
  }

  private static boolean other(ArpFrame heard, Ipv4Address candidate, Interposed host) {
    var own = host.watch().mac();
    return !heard.arp().senderHardware().equals(own)
        && !ConflictRule.RFC3927.whileProbing(heard.frame(), heard.arp(), candidate, own);
  }
}
