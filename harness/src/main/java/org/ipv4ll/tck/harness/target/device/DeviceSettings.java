package org.ipv4ll.tck.harness.target.device;

import java.util.Optional;
import java.util.Set;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.support.Card;
import org.ipv4ll.tck.harness.support.Namespace;
import org.ipv4ll.tck.harness.target.Settings;
import org.ipv4ll.tck.harness.yaml.Fields;
import org.ipv4ll.tck.harness.yaml.YamlNode;

/**
 * Where a device is.
 *
 * @param card the tester's card at the other end of its cable
 * @param namespace of that card, if it is not the tester's own
 * @param mac of the device, if it is not to be learnt
 */
record DeviceSettings(String card, Optional<String> namespace, Optional<MacAddress> mac)
    implements Settings {

  private static final String CARD = "card";
  private static final String NAMESPACE = "namespace";
  private static final String MAC = "mac";

  static final Set<String> KEYS = Set.of(CARD, NAMESPACE, MAC);

  static DeviceSettings of(Fields fields) {
    return new DeviceSettings(
        fields.demand(CARD, "enp3s0", fields::text),
        fields.read(NAMESPACE, fields::text),
        fields.read(MAC, node -> mac(fields, node)));
  }

  private static MacAddress mac(Fields fields, YamlNode node) {
    var text = fields.text(node);
    try {
      return MacAddress.parse(text);
    } catch (IllegalArgumentException e) {
      throw fields.error(node, "an address such as 00:00:5e:00:53:01 is needed here, not " + text);
    }
  }

  Card open() {
    return Card.in(namespace.map(Namespace::new).orElse(Namespace.OWN), card);
  }
}
