// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.harness.record.DhcpMessages;
import org.ipv4ll.tck.harness.record.Frame;

/** Waits for what a host and DHCP servers say to each other on one link. */
public final class DhcpTraffic {

  private final Trace trace;

  public DhcpTraffic(Trace trace) {
    this.trace = trace;
  }

  /** The first DHCPDISCOVER of the host from this place on. */
  public Optional<Frame> discover(int from, Instant deadline) {
    return trace.await(from, DhcpMessages::isDiscover, deadline);
  }

  /** The first DHCPACK of a server from this place on. */
  public Optional<Frame> acknowledgement(int from, Instant deadline) {
    return trace.next(from, DhcpMessages::isAcknowledgement, deadline);
  }
}
