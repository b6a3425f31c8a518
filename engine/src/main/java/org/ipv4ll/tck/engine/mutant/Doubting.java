// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import java.util.Optional;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Believes in a conflict with its candidate only when it is told twice. */
final class Doubting implements Interposed.Between {

  static final HostFactory HOST = Interposed.around(HostFactory.RFC3927, Doubting::new);

  private Optional<Ipv4Address> warned = Optional.empty();

  private Doubting() {}

  @Override
  public void input(Input input, Interposed host) {
    var candidate = host.watch().candidate();
    boolean conflict =
        ArpFrame.in(input).filter(heard -> Conflicts.withCandidate(heard, host)).isPresent();
    if (conflict && !warned.equals(candidate)) {
      warned = candidate;
    } else {
      host.pass(input);
    }
  }
}
