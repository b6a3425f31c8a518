// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.netns;

import java.util.Map;
import org.ipv4ll.tck.harness.support.process.Command;
import org.ipv4ll.tck.harness.support.testbed.Namespace;
import org.ipv4ll.tck.harness.target.Placeholders;

/**
 * A routable address with its default route, as an administrator gives them to a kernel. The route
 * has a metric: without one it would take the place of a route that a daemon has made.
 */
public final class RoutableAddress {

  private static final String ADD =
      """
      addr add {address}/{prefix} brd + dev {interface}
      route add default via {gateway} dev {interface} metric 100
      """;

  private static final String REMOVE =
      """
      route del default via {gateway} dev {interface} metric 100
      addr del {address}/{prefix} dev {interface}
      """;

  private final Namespace namespace;
  private final String device;

  public RoutableAddress(Namespace namespace, String device) {
    this.namespace = namespace;
    this.device = device;
  }

  public void add(Map<String, String> values) {
    batch(ADD, values).succeed();
  }

  /** Whatever of it is there: a daemon may have removed some already. */
  public void remove(Map<String, String> values) {
    batch(REMOVE, values).run();
  }

  private Command batch(String script, Map<String, String> values) {
    var placeholders = new Placeholders(Map.of("interface", device)).with(values);
    return Command.of("ip", "-netns", namespace.name(), "-force", "-batch", "-")
        .reading(placeholders.fill(script));
  }
}
