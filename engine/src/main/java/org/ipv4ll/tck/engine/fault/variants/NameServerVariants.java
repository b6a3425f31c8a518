// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.dns.WrongZone;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.engine.rules.DnsRule;
import org.ipv4ll.tck.engine.rules.DnsTreatment;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.ResourceRecord;

/** Recursive name servers that conform and know the domain in their own way (RFC 6303). */
final class NameServerVariants {

  private static final List<String> PRINTER = List.of("7", "7", "254", "169", "in-addr", "arpa");

  private NameServerVariants() {}

  static List<Deviation> all() {
    return Stream.of(
            Deviation.variant("V-27", WrongZone.by(NameServerVariants::apex)),
            Deviation.variant("V-28", WrongZone.by(NameServerVariants::localZone)))
        .map(deviation -> deviation.in(Role.DNS_SERVER))
        .toList();
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
