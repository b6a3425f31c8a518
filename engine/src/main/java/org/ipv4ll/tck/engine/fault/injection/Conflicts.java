// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.rules.ConflictRule;

/** What the standard takes for a conflict, seen from outside the host. */
public final class Conflicts {

  private Conflicts() {}

  /** Whether an input brings a conflict with the candidate. */
  public static boolean withCandidate(Input input, Interposed host) {
    return ArpFrame.in(input).filter(heard -> withCandidate(heard, host)).isPresent();
  }

  /** Whether an input brings a conflict with the address in use. */
  public static boolean inUse(Input input, Interposed host) {
    return ArpFrame.in(input).filter(heard -> inUse(heard, host)).isPresent();
  }

  /** With the address that is being probed (section 2.2.1). */
  public static boolean withCandidate(ArpFrame heard, Interposed host) {
    var watch = host.watch();
    return watch
        .candidate()
        .filter(x -> ConflictRule.RFC3927.whileProbing(heard.frame(), heard.arp(), x, watch.mac()))
        .isPresent();
  }

  /** With the address that is in use (section 2.5). */
  public static boolean inUse(ArpFrame heard, Interposed host) {
    var watch = host.watch();
    return watch
        .claimed()
        .filter(x -> ConflictRule.RFC3927.inUse(heard.frame(), heard.arp(), x, watch.mac()))
        .isPresent();
  }
}
