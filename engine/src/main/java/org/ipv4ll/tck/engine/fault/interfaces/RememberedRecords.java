// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.interfaces;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.List;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.wire.DnsQuestion;

/** Hosts that answer questions of discovery protocols (section 1.9 rule 2). */
final class RememberedRecords {

  private static final int ADDRESS = 1;

  private RememberedRecords() {}

  static List<Deviation> all() {
    return List.of(
        fault("M-IFC-60", Responder.rememberingRecords(ADDRESS)),
        fault("M-IFC-61", Responder.rememberingRecords(DnsQuestion.PTR)),
        fault("M-IFC-62", Responder.remembering(DiscoveryAnswers.LLMNR)),
        fault("M-IFC-63", Responder.remembering(DiscoveryAnswers.NETBIOS)),
        fault("M-IFC-64", Responder.remembering(DiscoveryAnswers.SSDP)),
        fault("M-IFC-65", Responder.remembering(DiscoveryAnswers.WS_DISCOVERY)));
  }
}
