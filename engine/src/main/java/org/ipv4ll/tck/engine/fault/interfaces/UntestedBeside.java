// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.interfaces;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Answers for an address whose test a routable address made needless (section 2.2). */
final class UntestedBeside implements Interposed.Between {

  private final Optional<Ipv4Address> recorded;
  private Optional<Ipv4Address> untested = Optional.empty();

  private UntestedBeside(Optional<Ipv4Address> recorded) {
    this.recorded = recorded;
  }

  static List<Deviation> all() {
    return List.of(
        fault("M-IFC-85", Interposed.host(() -> new UntestedBeside(Optional.empty()))),
        fault(
            "M-IFC-86",
            (mac, remembered, seed) ->
                new Interposed(
                    HostFactory.RFC3927.create(mac, remembered, seed),
                    mac,
                    new UntestedBeside(remembered))));
  }

  @Override
  public void input(Input input, Interposed host) {
    if (input instanceof Input.RoutableAddress change && change.address().isPresent()) {
      untested = recorded.or(() -> host.watch().candidate());
    }
    host.pass(input);
    ArpFrame.in(input)
        .filter(heard -> heard.arp().isRequest() && !heard.arp().isProbe())
        .filter(heard -> untested.filter(heard::isFor).isPresent())
        .map(heard -> ArpPacket.reply(host.watch().mac(), heard.arp()).broadcast())
        .ifPresent(host::emit);
  }
}
