// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Uses its address only after the second announcement; section 2.4 does not say when to begin. */
final class Shy implements Interposed.Between {

  static final HostFactory HOST = Interposed.host(Shy::new);

  private boolean usable;

  private Shy() {}

  @Override
  public void input(Input input, Interposed host) {
    boolean uses = input instanceof Input.Send || input instanceof Input.FrameReceived;
    boolean conflict = Conflicts.inUse(input, host);
    if (usable || conflict || !uses || host.watch().claimed().isEmpty()) {
      host.pass(input);
    }
  }

  @Override
  public void output(Output output, Interposed host) {
    usable &= !(output instanceof Output.AddressClaimed);
    usable |=
        ArpFrame.in(output).filter(said -> ArpTest.ANNOUNCEMENT.test(said, host)).isPresent()
            && host.now().isAfter(host.watch().claimedAt());
    host.emit(output);
  }
}
