// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants.attachment;

import static java.time.Duration.ofSeconds;

import java.time.Duration;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Notices late that its link has come up; section 2.2 does not say when to begin. */
final class LateCarrier implements Interposed.Between {

  static final HostFactory HOST = Interposed.host(LateCarrier::new);

  private static final Duration LATE = ofSeconds(5);

  private int changes;

  private LateCarrier() {}

  @Override
  public void input(Input input, Interposed host) {
    if (input instanceof Input.LinkUp) {
      int change = ++changes;
      host.after(LATE, () -> notice(change, host));
    } else {
      changes += input instanceof Input.LinkDown ? 1 : 0;
      host.pass(input);
    }
  }

  private void notice(int change, Interposed host) {
    if (change == changes) {
      host.pass(new Input.LinkUp());
    }
  }
}
