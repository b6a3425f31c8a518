// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.announcing;

import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Leaves out the second announcement when IP traffic has come between. */
final class Distracted implements Interposed.Between {

  static final HostFactory HOST = Interposed.host(Distracted::new);

  private boolean traffic;

  private Distracted() {}

  @Override
  public void input(Input input, Interposed host) {
    traffic |= input instanceof Input.Send || input.packet().isPresent();
    host.pass(input);
  }

  @Override
  public void output(Output output, Interposed host) {
    traffic &= !(output instanceof Output.AddressClaimed);
    boolean second =
        ArpFrame.in(output).filter(said -> ArpTest.ANNOUNCEMENT.test(said, host)).isPresent()
            && host.now().isAfter(host.watch().claimedAt());
    if (!second || !traffic) {
      host.emit(output);
    }
  }
}
