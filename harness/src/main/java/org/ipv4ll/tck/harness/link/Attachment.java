// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.time.Instant;
import java.util.Optional;

/** The plug of a station in a virtual link. */
public final class Attachment {

  private final VirtualLink link;
  private final Station station;
  private boolean carrier = true;

  Attachment(VirtualLink link, Station station) {
    this.link = link;
    this.station = station;
  }

  /** Puts a frame on the link, unless the plug is out. */
  public void transmit(byte[] frame) {
    if (carrier) {
      link.transmit(frame, this);
    }
  }

  public void carrier(boolean up) {
    carrier = up;
  }

  void deliver(byte[] frame, Instant now) {
    if (carrier) {
      station.received(frame, now);
    }
  }

  Optional<Instant> deadline() {
    return station.deadline();
  }

  void expire(Instant now) {
    station.expired(now);
  }
}
