// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Drops an address that it cannot keep and does nothing more until its link comes up again. */
final class Resigning implements Interposed.Between {

  static final HostFactory HOST = Interposed.host(Resigning::new);

  private boolean resigned;

  private Resigning() {}

  @Override
  public void input(Input input, Interposed host) {
    resigned &= !(input instanceof Input.LinkUp);
    host.pass(input);
  }

  @Override
  public void output(Output output, Interposed host) {
    if (!resigned) {
      host.emit(output);
    }
    resigned |=
        output instanceof Output.AddressLost lost && lost.reason() == Output.Reason.CONFLICT;
  }
}
