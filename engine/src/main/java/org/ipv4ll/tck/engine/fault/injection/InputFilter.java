// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.util.function.Predicate;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** Inputs that a host does not notice. */
public final class InputFilter {

  private InputFilter() {}

  /** The correct host but deaf to some ARP frames. */
  public static HostFactory deafTo(ArpTest unheard) {
    return arp(HostFactory.RFC3927, unheard);
  }

  /** Deaf to some ARP frames. */
  static HostFactory arp(HostFactory base, ArpTest unheard) {
    return Interposed.around(base, () -> new Deaf(unheard));
  }

  /** Deaf to some IPv4 packets. */
  public static HostFactory ip(HostFactory base, Predicate<Ipv4Packet> unheard) {
    return Interposed.around(base, () -> new DeafToIp(unheard));
  }

  private record Deaf(ArpTest unheard) implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      if (ArpFrame.in(input).filter(heard -> unheard.test(heard, host)).isEmpty()) {
        host.pass(input);
      }
    }
  }

  private record DeafToIp(Predicate<Ipv4Packet> unheard) implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      if (input.packet().filter(unheard).isEmpty()) {
        host.pass(input);
      }
    }
  }
}
