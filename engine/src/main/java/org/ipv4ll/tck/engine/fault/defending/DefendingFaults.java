// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;

/** Hosts that defend their address or answer for it wrongly: M-DEF. */
public final class DefendingFaults {

  private DefendingFaults() {}

  /** All of them. */
  public static List<Deviation> all() {
    return Stream.of(
            EarlierClaims.all(),
            IrrelevantFieldsInUse.all(),
            LaterConflicts.all(),
            LeakedBuffers.all(),
            LingeringConnections.all(),
            MissedConflicts.all(),
            MissingAnswers.all(),
            MistakenConflicts.all(),
            UnownedSource.all(),
            WrongAnswers.all(),
            WrongComparisonInUse.all(),
            WrongDefence.all(),
            WrongYielding.all())
        .flatMap(List::stream)
        .toList();
  }
}
