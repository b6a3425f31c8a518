// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.dns;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;

/** Resolvers, name servers and hosts that treat the link-local domain wrongly: M-DNS. */
public final class DnsFaults {

  private DnsFaults() {}

  /** All of them. */
  public static List<Deviation> all() {
    return Stream.of(WrongUpdates.all(), WrongZone.all()).flatMap(List::stream).toList();
  }
}
