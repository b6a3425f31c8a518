// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.conflicts;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;

/** Hosts that judge conflicts with their candidate wrongly: M-CDP. */
public final class ConflictFaults {

  private ConflictFaults() {}

  /** All of them. */
  public static List<Deviation> all() {
    return Stream.of(
            InattentiveProbing.all(),
            IrrelevantFields.all(),
            LateEcho.all(),
            OverheardConflict.all(),
            WrongComparison.all(),
            WrongEvidence.all(),
            WrongWindow.all())
        .flatMap(List::stream)
        .toList();
  }
}
