// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.interfaces;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;

/** Hosts that treat changes of links and addresses wrongly: M-IFC. */
public final class InterfaceFaults {

  private InterfaceFaults() {}

  /** All of them. */
  public static List<Deviation> all() {
    return Stream.of(
            AfterFlaps.all(),
            AfterRoutable.all(),
            CrossedInterfaces.all(),
            ForwardingHost.all(),
            LinkLocalPool.all(),
            LostTransition.all(),
            RememberedRecords.all(),
            RulesByProtocol.all(),
            UntestedBeside.all(),
            WrongTransition.all())
        .flatMap(List::stream)
        .toList();
  }
}
