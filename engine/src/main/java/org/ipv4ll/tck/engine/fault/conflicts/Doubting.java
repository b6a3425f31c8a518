// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.conflicts;

import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Believes in a conflict with its candidate only when it is told twice. */
final class Doubting implements Interposed.Between {

  static final HostFactory HOST = Interposed.host(Doubting::new);

  private Optional<Ipv4Address> warned = Optional.empty();

  private Doubting() {}

  @Override
  public void input(Input input, Interposed host) {
    var candidate = host.watch().candidate();
    boolean conflict = Conflicts.withCandidate(input, host);
    if (conflict && !warned.equals(candidate)) {
      warned = candidate;
    } else {
      host.pass(input);
    }
  }
}
