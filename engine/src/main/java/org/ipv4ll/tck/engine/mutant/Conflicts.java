// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import org.ipv4ll.tck.engine.rules.ConflictRule;

/** What the standard takes for a conflict, seen from outside the host. */
final class Conflicts {

  private Conflicts() {}

  /** With the address that is being probed (section 2.2.1). */
  static boolean withCandidate(ArpFrame heard, Interposed host) {
    var watch = host.watch();
    return watch
        .candidate()
        .filter(x -> ConflictRule.RFC3927.whileProbing(heard.frame(), heard.arp(), x, watch.mac()))
        .isPresent();
  }

  /** With the address that is in use (section 2.5). */
  static boolean inUse(ArpFrame heard, Interposed host) {
    var watch = host.watch();
    return watch
        .claimed()
        .filter(x -> ConflictRule.RFC3927.inUse(heard.frame(), heard.arp(), x, watch.mac()))
        .isPresent();
  }
}
