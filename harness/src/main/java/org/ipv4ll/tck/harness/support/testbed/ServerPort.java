// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import java.util.List;
import org.ipv4ll.tck.harness.support.process.Command;

/**
 * A second plug at the tester's end of a cable, for a server with an IP stack: an interface in a
 * namespace of its own that shares the wire with the tester's, which stays without an address.
 *
 * @param name of the interface
 */
public record ServerPort(Namespace namespace, String name) implements AutoCloseable {

  private static final String INTERFACE = "s0";

  /**
   * Plugs it in.
   *
   * @param number unique within the run
   * @param mac of the interface
   */
  static ServerPort plug(VethPair pair, int number, String mac) {
    var namespace = new Namespace(Names.namespace(number, 's'));
    IpBatch.run(List.of("netns add " + namespace.name()));
    Sysctls.apply(Sysctls.host(INTERFACE), namespace);
    var link =
        "link add link %s name %s netns %s address %s type macvlan mode bridge"
            .formatted(pair.testerInterface(), INTERFACE, namespace.name(), mac);
    Command.of("ip", "-netns", pair.tester().name(), "-batch", "-").reading(link).succeed();
    return new ServerPort(namespace, INTERFACE);
  }

  /** Gives it an address and brings it up. */
  public void address(String address, int prefix) {
    var script =
        "addr add %s/%d brd + dev %s%nlink set %s up%n".formatted(address, prefix, name, name);
    Command.of("ip", "-netns", namespace.name(), "-batch", "-").reading(script).succeed();
  }

  @Override
  public void close() {
    IpBatch.run(List.of("netns del " + namespace.name()));
  }
}
