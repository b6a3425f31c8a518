// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.container;

import org.ipv4ll.tck.harness.support.testbed.BridgePort;
import org.ipv4ll.tck.harness.support.testbed.Cable;
import org.ipv4ll.tck.harness.support.testbed.MovedVeth;
import org.ipv4ll.tck.harness.target.container.ContainerSettings.Network;

/**
 * What wires a container to the tester.
 *
 * @param network of the engine, by name
 * @param closeNetwork removes it, where it was made for this container
 */
record Plug(Cable cable, String network, Runnable closeNetwork) implements AutoCloseable {

  static Plug make(Network kind, int number, String mac) {
    return switch (kind) {
      case NONE -> new Plug(MovedVeth.create(number, mac), "none", () -> {});
      case BRIDGE -> bridged(number, mac);
    };
  }

  private static Plug bridged(int number, String mac) {
    var network = new BridgeNetwork(number);
    try {
      var name = network.id();
      return new Plug(BridgePort.create(number, mac), name, network::close);
    } catch (RuntimeException e) {
      network.close();
      throw e;
    }
  }

  @Override
  public void close() {
    cable.close();
    closeNetwork.run();
  }
}
