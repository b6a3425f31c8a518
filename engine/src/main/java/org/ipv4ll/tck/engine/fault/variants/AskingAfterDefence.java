// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static java.time.Duration.ofMillis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Asks anew for the stations that it knows once it has defended its address. */
final class AskingAfterDefence implements Interposed.Between {

  static final HostFactory HOST = Interposed.host(AskingAfterDefence::new);

  private static final int MOST = 4;

  private final Set<Ipv4Address> known = new LinkedHashSet<>();

  private AskingAfterDefence() {}

  @Override
  public void input(Input input, Interposed host) {
    if (input instanceof Input.LinkDown) {
      known.clear();
    }
    ArpFrame.in(input)
        .filter(heard -> !heard.arp().senderHardware().equals(host.watch().mac()))
        .map(heard -> heard.arp().senderProtocol())
        .filter(sender -> sender.isUnicast() && !host.watch().isClaimed(sender))
        .filter(sender -> known.size() < MOST)
        .ifPresent(known::add);
    host.pass(input);
  }

  @Override
  public void output(Output output, Interposed host) {
    host.emit(output);
    ArpFrame.in(output)
        .filter(said -> ArpTest.DEFENCE.test(said, host))
        .ifPresent(said -> askForAll(said.arp().senderProtocol(), host));
  }

  private void askForAll(Ipv4Address own, Interposed host) {
    int wait = 0;
    for (var station : List.copyOf(known)) {
      wait += 50;
      host.after(ofMillis(wait), () -> ask(own, station, host));
    }
  }

  private static void ask(Ipv4Address own, Ipv4Address station, Interposed host) {
    if (host.watch().isClaimed(own)) {
      host.emit(ArpPacket.request(host.watch().mac(), own, station).broadcast());
    }
  }
}
