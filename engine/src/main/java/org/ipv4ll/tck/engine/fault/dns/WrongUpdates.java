// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.dns;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.engine.rules.DnsRule;
import org.ipv4ll.tck.engine.server.StubResolver;
import org.ipv4ll.tck.engine.wire.DnsQuestion;

/**
 * Resolvers that ask for the link-local domain, and hosts that enter it into the DNS (section 1.4).
 */
final class WrongUpdates {

  private static final int WHOLE_ADDRESS = 6;
  private static final List<String> ALL_OF_169 = DnsRule.DOMAIN.subList(1, DnsRule.DOMAIN.size());

  private WrongUpdates() {}

  static List<Deviation> all() {
    var registering = Deviation.fault("M-DNS-12", Registering.HOST);
    return Stream.of(clients(), Stream.of(registering), registrars())
        .flatMap(Function.identity())
        .toList();
  }

  /** Hosts that know a name server from a lease. */
  private static Stream<Deviation> registrars() {
    return Stream.of(
        Deviation.fault("M-DNS-60", LeaseNames.whenLeased(LeaseNames::entersAll)),
        Deviation.fault("M-DNS-61", LeaseNames.whenLeased(LeaseNames::entersReverse)),
        Deviation.fault("M-DNS-62", LeaseNames.whenLeased(LeaseNames::informs)),
        Deviation.fault("M-DNS-63", LeaseNames.whenClaimed(LeaseNames::enters)));
  }

  private static Stream<Deviation> clients() {
    return Stream.of(
            Deviation.fault("M-DNS-01", by((name, type) -> Optional.of(true))),
            Deviation.fault(
                "M-DNS-02",
                by((name, type) -> Optional.of(true).filter(asks -> !isWholeAddress(name, type)))),
            Deviation.fault(
                "M-DNS-03",
                by((name, type) -> Optional.of(true).filter(asks -> isWrittenOtherwise(name)))),
            Deviation.grey(
                "M-DNS-04",
                by(
                    (name, type) ->
                        Optional.of(false).filter(asks -> DnsRule.isBelow(name, ALL_OF_169)))))
        .map(deviation -> deviation.in(Role.DNS_CLIENT));
  }

  /** Whether some name is asked for; empty where the rule of the standard holds. */
  @FunctionalInterface
  private interface Whim {
    Optional<Boolean> asks(List<String> name, int type);
  }

  private static HostFactory by(Whim whim) {
    var rule =
        new DnsRule() {
          @Override
          public boolean asks(List<String> name, int type) {
            return whim.asks(name, type).orElseGet(() -> RFC3927.asks(name, type));
          }
        };
    return (mac, remembered, seed) -> new StubResolver(mac, rule);
  }

  private static boolean isWholeAddress(List<String> name, int type) {
    return name.size() == WHOLE_ADDRESS && type == DnsQuestion.PTR && DnsRule.isWithin(name);
  }

  private static boolean isWrittenOtherwise(List<String> name) {
    return DnsRule.isWithin(name)
        && !name.subList(name.size() - DnsRule.DOMAIN.size(), name.size()).equals(DnsRule.DOMAIN);
  }
}
