// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static org.ipv4ll.tck.engine.mutant.Mutant.fault;

import java.util.List;
import org.ipv4ll.tck.engine.wire.DnsQuestion;

/** Hosts that answer questions of discovery protocols (section 1.9 rule 2). */
final class DiscoveryMutants {

  private static final int ADDRESS = 1;

  private DiscoveryMutants() {}

  static List<Mutant> all() {
    return List.of(
        fault(
            "M-IFC-60",
            "multicast DNS tells its link-local address to who asks beside a lease",
            Responder.rememberingRecords(ADDRESS)),
        fault(
            "M-IFC-61",
            "multicast DNS has a name for its link-local address beside a lease",
            Responder.rememberingRecords(DnsQuestion.PTR)),
        fault(
            "M-IFC-62",
            "LLMNR tells its link-local address beside a lease",
            Responder.remembering(DiscoveryAnswers.LLMNR)),
        fault(
            "M-IFC-63",
            "NetBIOS tells its link-local address beside a lease",
            Responder.remembering(DiscoveryAnswers.NETBIOS)),
        fault(
            "M-IFC-64",
            "SSDP locates its services at its link-local address beside a lease",
            Responder.remembering(DiscoveryAnswers.SSDP)),
        fault(
            "M-IFC-65",
            "WS-Discovery locates its services at its link-local address beside a lease",
            Responder.remembering(DiscoveryAnswers.WS_DISCOVERY)));
  }
}
