// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.conflicts;

import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Misread;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.EthernetFrame;

/** Takes questions for its candidate for conflicts once it has had more than MAX_CONFLICTS. */
final class Limited implements Misread.Reading {

  static final HostFactory HOST = Misread.host(Limited::new);

  private int conflicts;

  private Limited() {}

  @Override
  public Optional<EthernetFrame> of(EthernetFrame frame, Interposed host) {
    conflicts +=
        ArpFrame.decode(frame).filter(arp -> Conflicts.withCandidate(arp, host)).isPresent()
            ? 1
            : 0;
    return conflicts > Timing.RFC3927.maxConflicts()
        ? Misread.QUESTION.of(frame, host)
        : Optional.empty();
  }
}
