// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import org.ipv4ll.tck.engine.host.Input;

/** Picks ARP frames, heard or said, with regard to where the host stands. */
@FunctionalInterface
public interface ArpTest {

  /** The announcement that defends an address: the only one that answers a frame (section 2.5). */
  ArpTest DEFENCE =
      (said, host) -> said.arp().isAnnouncement() && host.current() instanceof Input.FrameReceived;

  /** An announcement of section 2.4. */
  ArpTest ANNOUNCEMENT = (said, host) -> said.arp().isAnnouncement() && !DEFENCE.test(said, host);

  ArpTest PROBE = (said, host) -> said.arp().isProbe();

  ArpTest REPLY = (said, host) -> said.arp().isReply();

  boolean test(ArpFrame frame, Interposed host);
}
