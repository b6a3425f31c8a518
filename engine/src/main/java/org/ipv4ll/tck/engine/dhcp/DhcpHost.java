// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.dhcp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;

/**
 * A host and a DHCP client side by side on one interface. They know nothing of each other: what is
 * leased reaches the host as any routable address does, from whoever runs both.
 */
public final class DhcpHost implements Host {

  private final List<Host> both;

  public DhcpHost(Host host, DhcpClient client) {
    this.both = List.of(client, host);
  }

  @Override
  public void handle(Input input, Instant now) {
    both.forEach(one -> one.handle(input, now));
  }

  @Override
  public Output poll() {
    Optional<Instant> deadline = Optional.empty();
    for (var one : both) {
      var output = one.poll();
      if (!(output instanceof Output.WaitUntil wait)) {
        return output;
      }
      deadline =
          Stream.of(deadline, wait.deadline()).flatMap(Optional::stream).min(Instant::compareTo);
    }
    return new Output.WaitUntil(deadline);
  }
}
