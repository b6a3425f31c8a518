// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants.attachment;

import java.time.Duration;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Waits whether the carrier comes back before it believes that it is gone. */
public final class PatientCarrierLoss implements Interposed.Between {

  private final Duration patience;
  private int losses;
  private boolean waiting;

  private PatientCarrierLoss(Duration patience) {
    this.patience = patience;
  }

  public static HostFactory of(Duration patience) {
    return Interposed.host(() -> new PatientCarrierLoss(patience));
  }

  @Override
  public void input(Input input, Interposed host) {
    if (input instanceof Input.LinkDown) {
      int loss = ++losses;
      waiting = true;
      host.after(patience, () -> believe(loss, host));
    } else if (waiting && input instanceof Input.LinkUp) {
      waiting = false;
    } else {
      host.pass(input);
    }
  }

  private void believe(int loss, Interposed host) {
    if (waiting && loss == losses) {
      waiting = false;
      host.pass(new Input.LinkDown());
    }
  }
}
