// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.announcing;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;

/** Hosts that announce wrongly: M-ANN. */
public final class AnnouncingFaults {

  private AnnouncingFaults() {}

  /** All of them. */
  public static List<Deviation> all() {
    return Stream.of(DisturbedAnnouncements.all(), ImaginedRival.all(), WrongAnnouncements.all())
        .flatMap(List::stream)
        .toList();
  }
}
