// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.dns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.engine.rules.DnsRule;
import org.ipv4ll.tck.engine.rules.DnsTreatment;
import org.ipv4ll.tck.engine.server.NameServer;
import org.ipv4ll.tck.engine.wire.DnsQuestion;

/** Recursive name servers that know the link-local domain badly (section 1.4). */
public final class WrongZone {

  private static final DnsTreatment RESOLVE = new DnsTreatment.Resolve();
  private static final List<String> ALL_OF_169 = DnsRule.DOMAIN.subList(1, DnsRule.DOMAIN.size());

  private WrongZone() {}

  static List<Deviation> all() {
    return Stream.of(
            Deviation.fault("M-DNS-05", within((name, type, tcp) -> Optional.of(RESOLVE))),
            Deviation.fault(
                "M-DNS-06",
                within((name, type, tcp) -> Optional.of(DnsRule.denial(DnsQuestion.NO_ERROR)))),
            Deviation.fault(
                "M-DNS-07",
                within((name, type, tcp) -> Optional.of(unsigned(DnsQuestion.REFUSED)))),
            Deviation.fault(
                "M-DNS-08",
                within((name, type, tcp) -> Optional.of(unsigned(DnsQuestion.NAME_ERROR)))),
            Deviation.fault(
                "M-DNS-09",
                within(
                    (name, type, tcp) ->
                        Optional.of(DnsRule.denial(DnsQuestion.NO_ERROR))
                            .filter(denial -> tcp || type != DnsQuestion.PTR))),
            Deviation.fault(
                "M-DNS-10",
                within(
                    (name, type, tcp) ->
                        Optional.of(RESOLVE).filter(r -> !isWrittenAs(name, DnsRule.DOMAIN)))),
            Deviation.grey(
                "M-DNS-11",
                by(
                    (name, type, tcp) ->
                        Optional.of(DnsRule.denial(DnsQuestion.NAME_ERROR))
                            .filter(denial -> DnsRule.isBelow(name, ALL_OF_169)))))
        .map(deviation -> deviation.in(Role.DNS_SERVER))
        .toList();
  }

  /** A treatment of its own for some queries; empty where the rule of the standard holds. */
  @FunctionalInterface
  public interface Whim {
    Optional<DnsTreatment> treatment(List<String> name, int type, boolean overTcp);
  }

  private static HostFactory within(Whim whim) {
    return by(
        (name, type, tcp) ->
            DnsRule.isWithin(name) ? whim.treatment(name, type, tcp) : Optional.empty());
  }

  public static HostFactory by(Whim whim) {
    var rule =
        new DnsRule() {
          @Override
          public DnsTreatment treatment(List<String> name, int type, boolean overTcp) {
            return whim.treatment(name, type, overTcp)
                .orElseGet(() -> RFC3927.treatment(name, type, overTcp));
          }
        };
    return (mac, remembered, seed) -> new NameServer(mac, rule);
  }

  private static boolean isWrittenAs(List<String> name, List<String> zone) {
    return name.subList(name.size() - zone.size(), name.size()).equals(zone);
  }

  private static DnsTreatment unsigned(int rcode) {
    return new DnsTreatment.Respond(rcode, false, List.of(), List.of());
  }
}
