// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.selecting;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;

/** Hosts that select their candidates wrongly: M-SEL. */
public final class SelectingFaults {

  private SelectingFaults() {}

  /** All of them. */
  public static List<Deviation> all() {
    return Stream.of(WrongMask.all(), WrongMemory.all(), WrongRange.all(), WrongSeed.all())
        .flatMap(List::stream)
        .toList();
  }
}
