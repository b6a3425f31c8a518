// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import java.time.Duration;
import java.time.Instant;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Looks for conflicts only in the course of sending something of its own. */
final class Sleepy implements Interposed.Between {

  static final HostFactory HOST = Interposed.host(Sleepy::new);

  private static final Duration AWAKE = Duration.ofSeconds(1);

  private Instant asleep = Instant.EPOCH;

  private Sleepy() {}

  @Override
  public void input(Input input, Interposed host) {
    boolean conflict = Conflicts.inUse(input, host);
    if (!conflict || host.now().isBefore(asleep)) {
      host.pass(input);
    }
  }

  @Override
  public void output(Output output, Interposed host) {
    if (output instanceof Output.Transmit && ArpFrame.in(output).isEmpty()) {
      asleep = host.now().plus(AWAKE);
    }
    host.emit(output);
  }
}
