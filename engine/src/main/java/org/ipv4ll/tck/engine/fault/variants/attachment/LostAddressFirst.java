// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants.attachment;

import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Restart;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;

/** At link-up tries first the address that it had to give up, for the link may be another one. */
final class LostAddressFirst implements Interposed.Between {

  static final HostFactory HOST = Restart.around(LostAddressFirst::new);

  private final Restart restart;
  private final StandingInputs standing = new StandingInputs();

  private LostAddressFirst(Restart restart) {
    this.restart = restart;
  }

  @Override
  public void input(Input input, Interposed host) {
    standing.note(input);
    var lost = host.watch().lost();
    if (input instanceof Input.LinkUp && lost.isPresent()) {
      standing.replace(restart.host(Optional.of(lost.get())), host);
    } else {
      host.pass(input);
    }
  }
}
