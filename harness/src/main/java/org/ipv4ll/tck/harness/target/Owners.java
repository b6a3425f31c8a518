// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.yaml.Fields;
import org.ipv4ll.tck.harness.yaml.YamlNode;

/** Reads whose code each layer of a target is. */
final class Owners {

  private static final List<String> LAYERS = Stream.of(Layer.values()).map(Layer::word).toList();
  private static final List<String> KNOWN = List.of("daemon", "kernel", "stack");

  private Owners() {}

  static Map<String, String> read(String file, YamlNode node) {
    var fields = Fields.of(file, "owners", node).allow(LAYERS);
    var owners = new TreeMap<String, String>();
    fields.all().forEach((layer, owner) -> owners.put(layer, owner(fields, owner)));
    return owners;
  }

  private static String owner(Fields fields, YamlNode node) {
    var name = fields.text(node);
    if (KNOWN.contains(name)) {
      return name;
    }
    throw fields.error(node, "unknown owner " + name + "; known: " + String.join(", ", KNOWN));
  }
}
