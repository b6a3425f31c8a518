// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.interfaces;

import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Coexistence;
import org.ipv4ll.tck.engine.rules.Rules;

/**
 * Goes on with its attempt when a routable address comes while it probes. Its interface has room
 * for one address: that which is configured last.
 */
final class OverwrittenLease implements Interposed.Between {

  static final HostFactory HOST =
      Interposed.ruling(OverwrittenLease::new, o -> Rules.RFC3927.with(o.coexistence()));

  /** Whether an attempt is under way that a routable address does not end. */
  private boolean goingOn;

  private OverwrittenLease() {}

  private Coexistence coexistence() {
    return new Coexistence() {
      @Override
      public boolean configuresBeside() {
        return goingOn;
      }
    };
  }

  @Override
  public void input(Input input, Interposed host) {
    boolean comes = input instanceof Input.RoutableAddress change && change.address().isPresent();
    goingOn |= comes && host.watch().candidate().isPresent();
    host.pass(input);
  }

  @Override
  public void output(Output output, Interposed host) {
    host.emit(output);
    if (goingOn && output instanceof Output.AddressClaimed) {
      host.after(Duration.ZERO, () -> overwrite(host));
    }
  }

  private void overwrite(Interposed host) {
    goingOn = false;
    host.pass(new Input.RoutableAddress(Optional.empty()));
  }
}
