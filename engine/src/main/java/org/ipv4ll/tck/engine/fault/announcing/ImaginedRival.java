// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.announcing;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Misread;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;

/** Takes another station's announcement for a conflict while it announces (section 2.5). */
final class ImaginedRival {

  private ImaginedRival() {}

  static List<Deviation> all() {
    return List.of(
        fault(
            "M-ANN-90",
            Misread.host(
                (frame, host) ->
                    ArpFrame.decode(frame)
                        .filter(heard -> heard.arp().isAnnouncement() && isForeign(heard, host))
                        .filter(heard -> host.watch().isAnnouncing(host.now()))
                        .flatMap(heard -> asRival(heard, host)))));
  }

  private static boolean isForeign(ArpFrame heard, Interposed host) {
    return !heard.arp().senderHardware().equals(host.watch().mac());
  }

  /** The same station, as if it had announced the address in use. */
  private static Optional<EthernetFrame> asRival(ArpFrame heard, Interposed host) {
    return host.watch()
        .claimed()
        .map(x -> ArpPacket.announcement(heard.arp().senderHardware(), x).broadcast());
  }
}
