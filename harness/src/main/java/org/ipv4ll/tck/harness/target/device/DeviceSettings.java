// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.device;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.support.InternetAddress;
import org.ipv4ll.tck.harness.support.testbed.Card;
import org.ipv4ll.tck.harness.support.testbed.Namespace;
import org.ipv4ll.tck.harness.target.Settings;
import org.ipv4ll.tck.harness.yaml.Fields;
import org.ipv4ll.tck.harness.yaml.YamlNode;

/**
 * Where a device is.
 *
 * @param place where its cable ends
 * @param mac of the device, if it is not to be learnt
 */
record DeviceSettings(Place place, Optional<MacAddress> mac) implements Settings {

  private static final String CARD = "card";
  private static final String NAMESPACE = "namespace";
  private static final String GROUP = "group";
  private static final String LOCAL = "local";
  private static final String MAC = "mac";

  static final Set<String> KEYS = Set.of(CARD, NAMESPACE, GROUP, LOCAL, MAC);

  private static final Pattern GROUP_AND_PORT = Pattern.compile("(.+):(\\d{1,5})");
  private static final int HIGHEST_PORT = 65_535;

  /** Where a cable ends. */
  sealed interface Place {

    /**
     * At a network card of the tester.
     *
     * @param namespace of that card, if it is not the tester's own
     */
    record AtCard(String card, Optional<String> namespace) implements Place {}

    /** In a multicast group, joined on the interface with the local address. */
    record InGroup(InetSocketAddress group, InetAddress local) implements Place {}
  }

  static DeviceSettings of(Fields fields) {
    return new DeviceSettings(
        fields.<Place>read(GROUP, node -> inGroup(fields, node)).orElseGet(() -> atCard(fields)),
        fields.read(MAC, node -> mac(fields, node)));
  }

  private static Place atCard(Fields fields) {
    fields.read(LOCAL, node -> refuse(fields, node, "local goes with group"));
    return new Place.AtCard(
        fields.demand(CARD, "enp3s0 (or group)", fields::text),
        fields.read(NAMESPACE, fields::text));
  }

  private static Place inGroup(Fields fields, YamlNode node) {
    fields.read(CARD, other -> refuse(fields, other, "a device is at a card or in a group"));
    fields.read(NAMESPACE, other -> refuse(fields, other, "namespace goes with card"));
    return new Place.InGroup(
        group(fields, node),
        fields
            .read(LOCAL, other -> address(fields, other))
            .orElseGet(InetAddress::getLoopbackAddress));
  }

  private static String refuse(Fields fields, YamlNode node, String why) {
    throw fields.error(node, why);
  }

  private static InetSocketAddress group(Fields fields, YamlNode node) {
    var text = fields.text(node);
    var parts = GROUP_AND_PORT.matcher(text);
    if (parts.matches()) {
      var address = literal(parts.group(1));
      int port = Integer.parseInt(parts.group(2));
      if (address.filter(InetAddress::isMulticastAddress).isPresent() && port <= HIGHEST_PORT) {
        return new InetSocketAddress(address.get(), port);
      }
    }
    throw fields.error(
        node, "a multicast group such as 230.0.0.1:5558 is needed here, not " + text);
  }

  private static InetAddress address(Fields fields, YamlNode node) {
    var text = fields.text(node);
    return literal(text)
        .orElseThrow(
            () -> fields.error(node, "an address such as 127.0.0.1 is needed here, not " + text));
  }

  /** No name is looked up. */
  private static Optional<InetAddress> literal(String text) {
    try {
      return Optional.of(InternetAddress.of(Ipv4Address.parse(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static MacAddress mac(Fields fields, YamlNode node) {
    var text = fields.text(node);
    try {
      return MacAddress.parse(text);
    } catch (IllegalArgumentException e) {
      throw fields.error(node, "an address such as 00:00:5e:00:53:01 is needed here, not " + text);
    }
  }

  /** A card takes root, a group does not. */
  boolean needsRoot() {
    return place instanceof Place.AtCard;
  }

  DevicePort open() {
    return place instanceof Place.InGroup in
        ? new GroupPort(in.group(), in.local())
        : new CardPort(card((Place.AtCard) place));
  }

  private static Card card(Place.AtCard at) {
    return Card.in(at.namespace().map(Namespace::new).orElse(Namespace.OWN), at.card());
  }
}
