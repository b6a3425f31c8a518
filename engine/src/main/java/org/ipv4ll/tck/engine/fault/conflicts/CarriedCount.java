// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.conflicts;

import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Constants;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Restart;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;

/** The probes of the candidate that was denied count for the next one. */
record CarriedCount(Restart restart) implements Interposed.Between {

  static final HostFactory HOST = Restart.around(CarriedCount::new);

  @Override
  public void input(Input input, Interposed host) {
    var conflict = ArpFrame.in(input).filter(heard -> Conflicts.withCandidate(heard, host));
    conflict.ifPresentOrElse(heard -> next(heard, host), () -> host.pass(input));
  }

  private void next(ArpFrame conflict, Interposed host) {
    int left = Math.max(1, 3 - host.watch().probes());
    restart.limit().conflict(conflict.arp());
    var shortened = Constants.timing(t -> t.probeNum = left);
    var next = host.watch().candidate().map(restart::other);
    host.watch().abandoned();
    host.replace(restart.host(restart.rules().with(shortened), next));
  }
}
