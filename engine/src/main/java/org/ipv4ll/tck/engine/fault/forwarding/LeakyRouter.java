// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.forwarding;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.engine.role.RouterFactory;
import org.ipv4ll.tck.engine.rules.ForwardingRule;
import org.ipv4ll.tck.engine.rules.ForwardingRule.Passage;
import org.ipv4ll.tck.engine.wire.IcmpError;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Routers that hand link-local packets on after all (sections 2.7 and 7). */
final class LeakyRouter {

  private LeakyRouter() {}

  static List<Deviation> all() {
    return Stream.of(
            fault("M-FWD-10", alsoIf(Passage::isFromLinkLocal)),
            fault("M-FWD-11", alsoIf(Passage::isToLinkLocal)),
            fault("M-FWD-12", alsoIf(p -> p.isFromLinkLocal() != p.isToLinkLocal())),
            fault("M-FWD-13", alsoIf(p -> true)),
            fault("M-FWD-23", alsoIf(LeakyRouter::isOneWay)),
            fault("M-FWD-15", alsoIf(Passage::explicit)),
            fault("M-FWD-16", alsoIf(Passage::hairpin)),
            fault("M-FWD-17", alsoIf(Passage::translated)),
            fault("M-FWD-14", alsoIf(p -> p.packet().destination().isMulticast())),
            fault("M-FWD-19", alsoIf(Passage::unusual)),
            fault("M-FWD-20", alsoIf(p -> IcmpError.is(p.packet()))),
            fault(
                "M-FWD-21",
                alsoIf(p -> p.packet().destination().equals(Ipv4Address.LINK_LOCAL_BROADCAST))),
            fault("M-FWD-18", RouterFactory.by(credulous())),
            fault("M-FWD-24", RouterFactory.by(routed())))
        .map(deviation -> deviation.in(Role.ROUTER))
        .toList();
  }

  private static boolean isOneWay(Passage passage) {
    return passage.isFromLinkLocal() && !passage.isToLinkLocal();
  }

  /** The correct router, and these link-local packets besides. */
  private static HostFactory alsoIf(Predicate<Passage> leak) {
    return RouterFactory.by(
        new ForwardingRule() {
          @Override
          public boolean forwards(Passage passage) {
            return RFC3927.forwards(passage) || leak.test(passage);
          }
        });
  }

  private static ForwardingRule credulous() {
    return new ForwardingRule() {
      @Override
      public boolean answersFor(Ipv4Address address) {
        return true;
      }
    };
  }

  private static ForwardingRule routed() {
    return new ForwardingRule() {
      @Override
      public boolean routesItsOwn() {
        return true;
      }
    };
  }
}
