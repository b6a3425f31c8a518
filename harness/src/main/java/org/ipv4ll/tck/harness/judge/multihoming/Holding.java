// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.multihoming;

import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;

/** An interface and the address that it holds. */
record Holding(LinkRecord own, Attempt claim) {

  Ipv4Address address() {
    return claim.address();
  }

  /** The first probe for another address from this moment on. */
  Optional<Frame> move(Instant from) {
    return own.host(from).stream().filter(f -> f.isProbe() && !f.isProbeFor(address())).findFirst();
  }

  /** Whether somebody else appears to hold the address in this frame. */
  boolean isClaimedBy(Frame other) {
    return other
        .arp()
        .filter(arp -> arp.senderProtocol().equals(address()))
        .filter(arp -> !arp.senderHardware().equals(own.mac()))
        .isPresent();
  }

  /** Whether it answers a question for it from this moment on. */
  boolean isAnswered(Instant from) {
    return own.host(from).stream().anyMatch(f -> f.isReplyFor(address()));
  }
}
