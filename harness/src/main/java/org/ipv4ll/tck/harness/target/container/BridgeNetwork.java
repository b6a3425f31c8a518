// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.container;

import com.github.dockerjava.api.command.CreateNetworkCmd;
import com.github.dockerjava.api.model.Network.Ipam;
import com.github.dockerjava.api.model.Network.Ipam.Config;
import java.util.HashMap;
import java.util.Map;
import org.ipv4ll.tck.harness.support.RunId;
import org.ipv4ll.tck.harness.support.testbed.BridgePort;
import org.testcontainers.containers.Network;

/** A bridge network of the engine for one case: no gateway, no address of the machine on it. */
final class BridgeNetwork implements AutoCloseable {

  /** Room for /29 networks in 198.18.0.0/15, which nobody routes (RFC 2544). */
  private static final int ROOM = 1 << 14;

  /** Runs side by side shall not meet in the same subnets. */
  private static final long SPREAD = 397;

  private static final int OCTET = 0xff;

  private final Network network;

  BridgeNetwork(int number) {
    this.network =
        Network.builder()
            .driver("bridge")
            .createNetworkCmdModifier(command -> shape(command, number))
            .build();
  }

  private static void shape(CreateNetworkCmd command, int number) {
    var labels = new HashMap<>(Map.of(Engine.RUN, RunId.current().toString()));
    if (command.getLabels() != null) {
      labels.putAll(command.getLabels());
    }
    command
        .withInternal(true)
        .withLabels(labels)
        .withIpam(new Ipam().withConfig(new Config().withSubnet(subnet(number))))
        .withOptions(
            Map.of(
                "com.docker.network.bridge.name",
                BridgePort.bridge(number),
                "com.docker.network.bridge.inhibit_ipv4",
                "true"));
  }

  /** The engine has room for some thirty networks only where it may choose itself. */
  private static String subnet(int number) {
    int start = (int) ((RunId.current().pid() * SPREAD + number) % ROOM) * 8;
    return "198.%d.%d.%d/29".formatted(18 + (start >> 16), start >> 8 & OCTET, start & OCTET);
  }

  /** Its name for the engine; it is there then. */
  String id() {
    return network.getId();
  }

  @Override
  public void close() {
    network.close();
  }
}
