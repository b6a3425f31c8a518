// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.noconflict;

import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;

/** What the host has at stake. */
final class Kept {

  private Kept() {}

  /** The address that it claimed, if it is the one that it had probed. */
  static Optional<Ipv4Address> address(CaseRecord record) {
    return record.claim().filter(claim -> !claim.probes().isEmpty()).map(Attempt::address);
  }

  /** Whether a packet with this bearing on the address is not the echo that it should be. */
  static boolean isForeign(CaseRecord record, Frame packet, boolean bears) {
    return bears
        && packet
            .arp()
            .filter(arp -> arp.isRequest() || arp.isReply())
            .filter(arp -> !arp.senderHardware().equals(record.mac()))
            .isPresent();
  }
}
