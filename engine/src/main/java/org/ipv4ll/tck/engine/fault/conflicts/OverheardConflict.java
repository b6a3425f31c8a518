// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.conflicts;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.List;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Meddling;

/** Conflicts of one interface that another one without an address takes for its own (3.4). */
final class OverheardConflict {

  private OverheardConflict() {}

  static List<Deviation> all() {
    return List.of(
        fault(
            "M-CDP-16",
            Meddling.host(
                (port, input, host) -> host.overheard(port, input, other -> other.isEmpty()))));
  }
}
