// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import java.util.HashSet;
import java.util.Set;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Gratuitous;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Announces its address to each station that announces another one for the first time. */
final class NewcomerAnnouncement implements Interposed.Between {

  static final HostFactory HOST = Interposed.host(NewcomerAnnouncement::new);

  private final Set<MacAddress> known = new HashSet<>();

  private NewcomerAnnouncement() {}

  @Override
  public void input(Input input, Interposed host) {
    host.pass(input);
    var claimed = host.watch().claimed();
    ArpFrame.in(input)
        .filter(heard -> claimed.isPresent() && isNews(heard, claimed.get(), host))
        .ifPresent(heard -> Gratuitous.announce(claimed.orElseThrow(), host));
  }

  private boolean isNews(ArpFrame heard, Ipv4Address own, Interposed host) {
    var station = heard.arp().senderHardware();
    return heard.arp().isAnnouncement()
        && !heard.isFrom(own)
        && !station.equals(host.watch().mac())
        && known.add(station);
  }
}
