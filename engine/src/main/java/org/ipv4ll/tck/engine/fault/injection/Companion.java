// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;

/** A second host behind the port of a first one. */
public final class Companion {

  private final Host host;
  private Optional<Instant> deadline = Optional.empty();

  public Companion(Host host) {
    this.host = host;
  }

  /** Hands an input to it; what it does goes out beside what the first one does. */
  public void handle(Input input, Interposed first) {
    host.handle(input, first.now());
    var output = host.poll();
    while (!(output instanceof Output.WaitUntil wait)) {
      first.emit(output);
      output = host.poll();
    }
    if (!wait.deadline().equals(deadline)) {
      deadline = wait.deadline();
      deadline.ifPresent(at -> first.at(at, () -> expired(at, first)));
    }
  }

  private void expired(Instant at, Interposed first) {
    if (deadline.filter(at::equals).isPresent()) {
      deadline = Optional.empty();
      handle(new Input.TimerExpired(), first);
    }
  }
}
