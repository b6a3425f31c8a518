// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants.attachment;

import static java.time.Duration.ofSeconds;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Looks from time to time whether its link is up; what lies in between it never learns of. */
final class PolledCarrier implements Interposed.Between {

  static final HostFactory HOST = Interposed.host(PolledCarrier::new);

  private static final Duration INTERVAL = ofSeconds(5);

  private Optional<Instant> boot = Optional.empty();
  private boolean up;
  private boolean noticed;

  private PolledCarrier() {}

  @Override
  public void input(Input input, Interposed host) {
    if (input instanceof Input.LinkUp || input instanceof Input.LinkDown) {
      up = input instanceof Input.LinkUp;
      host.after(untilNextLook(host), () -> look(host));
    } else {
      host.pass(input);
    }
  }

  /** The first look is at boot. */
  private Duration untilNextLook(Interposed host) {
    boot = boot.or(() -> Optional.of(host.now()));
    long since = Duration.between(boot.get(), host.now()).toNanos();
    long late = since % INTERVAL.toNanos();
    return late == 0 ? Duration.ZERO : INTERVAL.minusNanos(late);
  }

  private void look(Interposed host) {
    if (noticed != up) {
      noticed = up;
      host.pass(up ? new Input.LinkUp() : new Input.LinkDown());
    }
  }
}
