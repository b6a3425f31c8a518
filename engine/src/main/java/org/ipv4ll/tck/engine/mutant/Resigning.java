// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;

/** Drops an address that it cannot keep and does nothing more until its link comes up again. */
final class Resigning implements Interposed.Between {

  static final HostFactory HOST = Interposed.around(HostFactory.RFC3927, Resigning::new);

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
