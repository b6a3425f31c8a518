// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.container;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.ipv4ll.tck.harness.target.Settings;
import org.ipv4ll.tck.harness.yaml.Fields;
import org.ipv4ll.tck.harness.yaml.YamlNode;

/**
 * What a target file says about its container.
 *
 * @param image where its file system comes from
 * @param capabilities of Linux that it gets beside those that the engine gives all
 * @param securityOptions as {@code docker run --security-opt} takes them
 * @param network how it is wired to the tester
 */
record ContainerSettings(
    Image image, List<String> capabilities, List<String> securityOptions, Network network)
    implements Settings {

  static final Set<String> KEYS =
      Set.of("image", "dockerfile", "capabilities", "securityOpt", "network");

  private static final List<String> RAW_FRAMES = List.of("NET_ADMIN", "NET_RAW");

  /** An image by name, or the file that it is built from. */
  sealed interface Image {
    /** Pulled where it is not there. */
    record Named(String name) implements Image {}

    /** Built before the run, with the directory of the file as its context. */
    record Built(Path dockerfile) implements Image {}
  }

  /** How a container is wired. */
  enum Network {
    /** No network of the engine; one end of a veth pair is moved into the container. */
    NONE,
    /** A bridge network of the engine, of its own for each case. */
    BRIDGE
  }

  static ContainerSettings of(Fields fields) {
    return new ContainerSettings(
        image(fields),
        fields.read("capabilities", fields::texts).orElse(RAW_FRAMES),
        fields.read("securityOpt", fields::texts).orElse(List.of()),
        fields.read("network", node -> network(fields, node)).orElse(Network.NONE));
  }

  private static Image image(Fields fields) {
    return fields
        .<Image>read(
            "dockerfile",
            node -> new Image.Built(Path.of(fields.file()).resolveSibling(fields.text(node))))
        .orElseGet(
            () ->
                new Image.Named(
                    fields.demand("image", "debian:bookworm (or dockerfile)", fields::text)));
  }

  private static Network network(Fields fields, YamlNode node) {
    var name = fields.text(node);
    return switch (name) {
      case "none" -> Network.NONE;
      case "bridge" -> Network.BRIDGE;
      default -> throw fields.error(node, "unknown network " + name + "; known: none, bridge");
    };
  }
}
