// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.wire.ArpPacket;

/** Answers a conflict with the candidate by announcing it, as if it were claimed already. */
final class EarlyDefence implements Interposed.Between {

  static final HostFactory HOST = Interposed.around(HostFactory.RFC3927, EarlyDefence::new);

  private EarlyDefence() {}

  @Override
  public void input(Input input, Interposed host) {
    if (ArpFrame.in(input).filter(heard -> Conflicts.withCandidate(heard, host)).isPresent()) {
      var candidate = host.watch().candidate().orElseThrow();
      Gratuitous.announce(candidate, host);
    } else {
      host.pass(input);
    }
  }
}
