// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import java.time.Duration;
import java.time.Instant;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Answers neither ARP nor IP for some time after it has defended its address. */
final class Exhausted implements Interposed.Between {

  static final HostFactory HOST = resting(Duration.ofSeconds(12));

  static final HostFactory FOR_GOOD = resting(Duration.ofDays(1));

  private final Duration rest;
  private Instant rested = Instant.EPOCH;

  private Exhausted(Duration rest) {
    this.rest = rest;
  }

  private static HostFactory resting(Duration rest) {
    return Interposed.host(() -> new Exhausted(rest));
  }

  @Override
  public void input(Input input, Interposed host) {
    boolean conflict = Conflicts.inUse(input, host);
    boolean heard = conflict || !(input instanceof Input.FrameReceived);
    if (heard || !host.now().isBefore(rested)) {
      host.pass(input);
    }
  }

  @Override
  public void output(Output output, Interposed host) {
    if (ArpFrame.in(output).filter(said -> ArpTest.DEFENCE.test(said, host)).isPresent()) {
      rested = host.now().plus(rest);
    }
    host.emit(output);
  }
}
