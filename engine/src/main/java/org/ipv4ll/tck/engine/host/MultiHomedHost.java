// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import java.time.Instant;
import java.util.List;

/**
 * A host that runs the algorithm independently on each of its interfaces, the simplest way to keep
 * them from fighting one another (RFC 3927 section 3.4). An application says through which of them
 * it sends (section 3.2).
 *
 * @param interfaces each as a host of its own
 */
public record MultiHomedHost(List<Host> interfaces) implements Node {

  public MultiHomedHost {
    interfaces = List.copyOf(interfaces);
  }

  @Override
  public void handle(int port, Input input, Instant now) {
    interfaces.get(port).handle(input, now);
  }

  @Override
  public Output poll(int port) {
    return interfaces.get(port).poll();
  }
}
