// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.rules.DnsRule;
import org.ipv4ll.tck.engine.server.DhcpServer;
import org.ipv4ll.tck.engine.server.StubResolver;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** What the other side of DNS and DHCP does wrong (sections 1.4 and 1.6). */
final class ServiceMutants {

  private static final int WHOLE_ADDRESS = 6;
  private static final List<String> ALL_OF_169 = DnsRule.DOMAIN.subList(1, DnsRule.DOMAIN.size());
  private static final Ipv4Address LINK_LOCAL_POOL = Ipv4Address.parse("169.254.7.10");

  private ServiceMutants() {}

  static List<Mutant> all() {
    var registering = Mutant.fault("M-DNS-12", Registering.HOST);
    return Stream.of(clients(), Stream.of(registering, lender()), registrars())
        .flatMap(Function.identity())
        .toList();
  }

  /** Hosts that know a name server from a lease. */
  private static Stream<Mutant> registrars() {
    return Stream.of(
        Mutant.fault("M-DNS-60", LeaseNames.whenLeased(LeaseNames::entersAll)),
        Mutant.fault("M-DNS-61", LeaseNames.whenLeased(LeaseNames::entersReverse)),
        Mutant.fault("M-DNS-62", LeaseNames.whenLeased(LeaseNames::informs)),
        Mutant.fault("M-DNS-63", LeaseNames.whenClaimed(LeaseNames::enters)));
  }

  private static Stream<Mutant> clients() {
    return Stream.of(
            Mutant.fault("M-DNS-01", by((name, type) -> Optional.of(true))),
            Mutant.fault(
                "M-DNS-02",
                by((name, type) -> Optional.of(true).filter(asks -> !isWholeAddress(name, type)))),
            Mutant.fault(
                "M-DNS-03",
                by((name, type) -> Optional.of(true).filter(asks -> isWrittenOtherwise(name)))),
            Mutant.grey(
                "M-DNS-04",
                by(
                    (name, type) ->
                        Optional.of(false).filter(asks -> DnsRule.isBelow(name, ALL_OF_169)))))
        .map(mutant -> mutant.in(Role.DNS_CLIENT));
  }

  private static Mutant lender() {
    return Mutant.weak("M-IFC-15", (mac, remembered, seed) -> new DhcpServer(mac, LINK_LOCAL_POOL))
        .in(Role.DHCP_SERVER);
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
