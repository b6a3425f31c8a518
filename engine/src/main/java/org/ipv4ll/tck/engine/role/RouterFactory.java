// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.role;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Interface;
import org.ipv4ll.tck.engine.host.Node;
import org.ipv4ll.tck.engine.router.Router;
import org.ipv4ll.tck.engine.rules.ForwardingRule;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Routers of one kind. */
public record RouterFactory(ForwardingRule rule) implements HostFactory {

  public static HostFactory by(ForwardingRule rule) {
    return new RouterFactory(rule);
  }

  /** With one link there is nothing to forward to: it is a host like any other. */
  @Override
  public Host create(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    return HostFactory.RFC3927.create(mac, remembered, seed);
  }

  @Override
  public Node boot(List<Interface> interfaces, long seed) {
    return new Router(interfaces, rule);
  }
}
