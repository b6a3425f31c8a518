// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.time.Instant;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;

/** A host that tells nobody but the link of its address. */
public record Unreported(Host host) implements Host {

  @Override
  public void handle(Input input, Instant now) {
    host.handle(input, now);
  }

  @Override
  public Output poll() {
    var output = host.poll();
    while (!(output instanceof Output.Transmit) && !(output instanceof Output.WaitUntil)) {
      output = host.poll();
    }
    return output;
  }
}
