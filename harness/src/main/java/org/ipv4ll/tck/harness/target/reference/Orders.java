// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Input.Enable.Service;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.dns.Query;
import org.ipv4ll.tck.harness.dns.Question;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.TargetFile;

/** What the tester can have a reference host do, as inputs of the engine. */
final class Orders {

  private static final String RESOLVE = "resolve";
  private static final String QUERY = "query";
  private static final String ROUTE = "route";
  private static final String PROXY_ARP = "proxy-arp";
  private static final String TRANSLATION = "address-translation";
  private static final String MULTICAST = "multicast-routing";

  static final Set<String> ABILITIES =
      Set.of(
          "carrier",
          "restart",
          "talk-ping",
          "talk-udp",
          "talk-tcp",
          Iut.ADD_ROUTABLE,
          Iut.REMOVE_ROUTABLE,
          Iut.INTERFACE_DOWN,
          Iut.INTERFACE_UP,
          Iut.DHCP,
          Iut.NO_LINK_LOCAL,
          "many",
          "mac",
          Iut.TALK_THROUGH,
          TargetFile.TWO_INTERFACES,
          Iut.REMEMBER,
          "accept-tcp",
          RESOLVE,
          QUERY,
          ROUTE,
          PROXY_ARP,
          TRANSLATION,
          MULTICAST);

  private Orders() {}

  /** An input for one of the interfaces, from 0. */
  record Order(int port, Input input) {}

  static Order order(String ability, Map<String, String> values) {
    return new Order(Talk.port(values), input(ability, values));
  }

  private static Input input(String ability, Map<String, String> values) {
    return switch (ability) {
      case Iut.ADD_ROUTABLE -> new Input.RoutableAddress(Optional.of(routable(values)));
      case Iut.REMOVE_ROUTABLE -> new Input.RoutableAddress(Optional.empty());
      case RESOLVE -> lookUp(Question.reverse(values.getOrDefault("address", "")), "PTR");
      case QUERY -> lookUp(values.getOrDefault("name", ""), values.getOrDefault("type", ""));
      case ROUTE -> route(values.getOrDefault("prefix", ""), values.getOrDefault("gateway", ""));
      case PROXY_ARP -> new Input.Enable(Service.PROXY_ARP);
      case TRANSLATION -> new Input.Enable(Service.TRANSLATION);
      case MULTICAST -> new Input.Enable(Service.MULTICAST);
      case Iut.DHCP -> new Input.LeaseWanted();
      case Iut.NO_LINK_LOCAL -> new Input.LinkLocalWanted(false);
      default -> Talk.send(ability, values);
    };
  }

  private static Input lookUp(String name, String type) {
    return new Input.LookUp(List.of(name.split("\\.")), Query.number(type));
  }

  private static Input route(String prefix, String gateway) {
    var parts = prefix.split("/");
    int length = Integer.parseInt(parts[1]);
    return new Input.AddRoute(Ipv4Address.parse(parts[0]), length, Ipv4Address.parse(gateway));
  }

  private static Routable routable(Map<String, String> values) {
    return new Routable(
        Ipv4Address.parse(values.getOrDefault("address", "")),
        Integer.parseInt(values.getOrDefault("prefix", "")),
        Optional.of(Ipv4Address.parse(values.getOrDefault("gateway", ""))));
  }
}
