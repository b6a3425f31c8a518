// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.qemu;

import java.util.Locale;
import java.util.Set;
import org.ipv4ll.tck.harness.target.Settings;
import org.ipv4ll.tck.harness.yaml.Fields;
import org.ipv4ll.tck.harness.yaml.YamlNode;

/**
 * What a target file says about the network of its virtual machine.
 *
 * @param network kind of socket network
 */
record QemuSettings(Network network) implements Settings {

  static final Set<String> KEYS = Set.of("network");

  /** Kinds of networks, by the names that QEMU has for them. */
  enum Network {
    /** A multicast group; what libvirt calls an interface of type mcast. */
    MCAST,
    /** Two UDP sockets. */
    DGRAM,
    /** A Unix socket. */
    STREAM
  }

  static QemuSettings of(Fields fields) {
    return new QemuSettings(
        fields.read("network", node -> network(fields, node)).orElse(Network.MCAST));
  }

  private static Network network(Fields fields, YamlNode node) {
    var name = fields.text(node);
    for (var network : Network.values()) {
      if (network.name().toLowerCase(Locale.ROOT).equals(name)) {
        return network;
      }
    }
    throw fields.error(node, "unknown network " + name + "; known: mcast, dgram, stream");
  }
}
