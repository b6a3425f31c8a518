// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants.routable;

import java.time.Duration;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.interfaces.DiscoveryAnswers;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/**
 * Says good-bye for its link-local address in each discovery protocol some time after it has
 * another.
 */
final class Farewell implements Interposed.Between {

  static final HostFactory HOST = Interposed.host(Farewell::new);

  private static final Duration LATER = Duration.ofSeconds(20);
  private static final Ipv4Address SERVICES = Ipv4Address.parse("239.255.255.250");

  private int changes;

  private Farewell() {}

  @Override
  public void input(Input input, Interposed host) {
    host.pass(input);
    if (input instanceof Input.RoutableAddress news) {
      int change = ++changes;
      if (news.address().map(Routable::address).filter(own -> !own.isLinkLocal()).isPresent()) {
        host.after(LATER, () -> endsIfStill(change, host));
      }
    }
  }

  private void endsIfStill(int change, Interposed host) {
    if (change == changes) {
      host.watch().former().ifPresent(address -> ends(address, host));
    }
  }

  private static void ends(Ipv4Address address, Interposed host) {
    say(DiscoveryAnswers.SSDP, SERVICES, DiscoveryAnswers.serviceGone(address), host);
    say(DiscoveryAnswers.WS_DISCOVERY, SERVICES, DiscoveryAnswers.web("Bye", address), host);
    var release = DiscoveryAnswers.netbiosRelease(address);
    say(DiscoveryAnswers.NETBIOS, Ipv4Address.LIMITED_BROADCAST, release, host);
  }

  private static void say(int port, Ipv4Address to, byte[] message, Interposed host) {
    var udp = new UdpDatagram(port, port, message).encode();
    host.pass(new Input.Send(to, Ipv4Packet.UDP, (own, other) -> udp));
  }
}
