// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.rules.DnsRule;
import org.ipv4ll.tck.engine.rules.DnsTreatment;
import org.ipv4ll.tck.engine.server.NameServer;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.ResourceRecord;

/** Recursive name servers that know the link-local domain badly (section 1.4). */
final class NameServerMutants {

  /** A treatment of its own for some queries; empty where the rule of the standard holds. */
  @FunctionalInterface
  interface Whim {
    Optional<DnsTreatment> treatment(List<String> name, int type, boolean overTcp);
  }

  private static final DnsTreatment RESOLVE = new DnsTreatment.Resolve();
  private static final List<String> ALL_OF_169 = DnsRule.DOMAIN.subList(1, DnsRule.DOMAIN.size());
  private static final List<String> PRINTER = List.of("7", "7", "254", "169", "in-addr", "arpa");

  private NameServerMutants() {}

  static List<Mutant> all() {
    return List.of(
            Mutant.fault("M-DNS-05", within((name, type, tcp) -> Optional.of(RESOLVE))),
            Mutant.fault(
                "M-DNS-06",
                within((name, type, tcp) -> Optional.of(DnsRule.denial(DnsQuestion.NO_ERROR)))),
            Mutant.fault(
                "M-DNS-07",
                within((name, type, tcp) -> Optional.of(unsigned(DnsQuestion.REFUSED)))),
            Mutant.fault(
                "M-DNS-08",
                within((name, type, tcp) -> Optional.of(unsigned(DnsQuestion.NAME_ERROR)))),
            Mutant.fault(
                "M-DNS-09",
                within(
                    (name, type, tcp) ->
                        Optional.of(DnsRule.denial(DnsQuestion.NO_ERROR))
                            .filter(denial -> tcp || type != DnsQuestion.PTR))),
            Mutant.fault(
                "M-DNS-10",
                within(
                    (name, type, tcp) ->
                        Optional.of(RESOLVE).filter(r -> !isWrittenAs(name, DnsRule.DOMAIN)))),
            Mutant.grey(
                "M-DNS-11",
                by(
                    (name, type, tcp) ->
                        Optional.of(DnsRule.denial(DnsQuestion.NAME_ERROR))
                            .filter(denial -> DnsRule.isBelow(name, ALL_OF_169)))),
            Mutant.variant("V-27", by(NameServerMutants::apex)),
            Mutant.variant("V-28", by(NameServerMutants::localZone)))
        .stream()
        .map(mutant -> mutant.in(Role.DNS_SERVER))
        .toList();
  }

  private static HostFactory within(Whim whim) {
    return by(
        (name, type, tcp) ->
            DnsRule.isWithin(name) ? whim.treatment(name, type, tcp) : Optional.empty());
  }

  private static HostFactory by(Whim whim) {
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

  /** RFC 6303 section 3: the zone is there, and only it. */
  private static Optional<DnsTreatment> apex(List<String> name, int type, boolean overTcp) {
    if (!DnsRule.isApex(name) || type == DnsQuestion.DS) {
      return Optional.empty();
    }
    if (type == DnsQuestion.SOA) {
      return data(ResourceRecord.authority(DnsRule.DOMAIN));
    }
    return type == DnsQuestion.NS
        ? data(ResourceRecord.pointing(name, DnsQuestion.NS, List.of("localhost")))
        : Optional.of(DnsRule.denial(DnsQuestion.NO_ERROR));
  }

  private static Optional<DnsTreatment> localZone(List<String> name, int type, boolean overTcp) {
    boolean known = name.size() == PRINTER.size() && DnsRule.isBelow(name, PRINTER);
    return known && type == DnsQuestion.PTR
        ? data(ResourceRecord.pointing(name, DnsQuestion.PTR, List.of("printer", "example")))
        : apex(name, type, overTcp);
  }

  private static Optional<DnsTreatment> data(ResourceRecord record) {
    return Optional.of(
        new DnsTreatment.Respond(DnsQuestion.NO_ERROR, true, List.of(record), List.of()));
  }
}
