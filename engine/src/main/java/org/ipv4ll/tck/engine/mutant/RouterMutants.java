// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static org.ipv4ll.tck.engine.mutant.Mutant.fault;
import static org.ipv4ll.tck.engine.mutant.Mutant.variant;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.rules.ForwardingRule;
import org.ipv4ll.tck.engine.rules.ForwardingRule.Passage;
import org.ipv4ll.tck.engine.wire.IcmpError;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Routers that hand link-local packets on after all (sections 2.7 and 7). */
final class RouterMutants {

  private RouterMutants() {}

  static List<Mutant> all() {
    return Stream.of(addresses(), settings(), forms(), speech())
        .flatMap(List::stream)
        .map(mutant -> mutant.in(Role.ROUTER))
        .toList();
  }

  private static List<Mutant> addresses() {
    return List.of(
        fault("M-FWD-10", alsoIf(Passage::isFromLinkLocal)),
        fault("M-FWD-11", alsoIf(Passage::isToLinkLocal)),
        fault("M-FWD-12", alsoIf(p -> p.isFromLinkLocal() != p.isToLinkLocal())),
        fault("M-FWD-13", alsoIf(p -> true)),
        fault("M-FWD-23", alsoIf(RouterMutants::isOneWay)));
  }

  private static boolean isOneWay(Passage passage) {
    return passage.isFromLinkLocal() && !passage.isToLinkLocal();
  }

  private static List<Mutant> settings() {
    return List.of(
        fault("M-FWD-15", alsoIf(Passage::explicit)),
        fault("M-FWD-16", alsoIf(Passage::hairpin)),
        fault("M-FWD-17", alsoIf(Passage::translated)));
  }

  private static List<Mutant> forms() {
    return List.of(
        fault("M-FWD-14", alsoIf(p -> p.packet().destination().isMulticast())),
        fault("M-FWD-19", alsoIf(Passage::unusual)),
        fault("M-FWD-20", alsoIf(p -> IcmpError.is(p.packet()))),
        fault(
            "M-FWD-21",
            alsoIf(p -> p.packet().destination().equals(Ipv4Address.LINK_LOCAL_BROADCAST))));
  }

  private static List<Mutant> speech() {
    return List.of(
        fault("M-FWD-18", Forwarding.by(credulous())),
        fault("M-FWD-24", Forwarding.by(routed())),
        variant("V-26", Forwarding.by(telling())));
  }

  /** The correct router, and these link-local packets besides. */
  private static HostFactory alsoIf(Predicate<Passage> leak) {
    return Forwarding.by(
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

  private static ForwardingRule telling() {
    return new ForwardingRule() {
      @Override
      public boolean reports() {
        return true;
      }
    };
  }
}
