// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.conflicts;

import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Gratuitous;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Answers a conflict with the candidate by announcing it, as if it were claimed already. */
final class EarlyDefence implements Interposed.Between {

  static final HostFactory HOST = Interposed.host(EarlyDefence::new);

  private EarlyDefence() {}

  @Override
  public void input(Input input, Interposed host) {
    if (Conflicts.withCandidate(input, host)) {
      var candidate = host.watch().candidate().orElseThrow();
      Gratuitous.announce(candidate, host);
    } else {
      host.pass(input);
    }
  }
}
