// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a host was told to do, as a reader says it. */
final class AbilityWords {

  private static final Map<String, String> SENTENCES =
      Map.ofEntries(
          Map.entry("talk-ping", "ping {address}"),
          Map.entry("talk-udp", "send UDP to {address}"),
          Map.entry("talk-tcp", "connect to {address} by TCP"),
          Map.entry("talk-through", "ping {address} through {through}"),
          Map.entry("add-routable", "add {address}/{prefix}, gateway {gateway}"),
          Map.entry("remove-routable", "remove {address}/{prefix}"),
          Map.entry("remember", "remember {address}"),
          Map.entry("route", "route {prefix} by {gateway}"),
          Map.entry("interface-down", "interface down"),
          Map.entry("interface-up", "interface up"),
          Map.entry("no-link-local", "link-local off"),
          Map.entry("dhcp", "DHCP on"),
          Map.entry("resolve", "look up {address}"),
          Map.entry("query", "query {type} {name}"),
          Map.entry("proxy-arp", "proxy ARP on"),
          Map.entry("address-translation", "address translation on"),
          Map.entry("multicast-routing", "multicast routing on"));

  private AbilityWords() {}

  /** The name of the ability and its values where it has no sentence. */
  static String of(String ability, Map<String, String> values) {
    var sentence = SENTENCES.get(ability);
    if (sentence == null) {
      return (ability + " " + listed(values)).strip();
    }
    for (var value : values.entrySet()) {
      sentence = sentence.replace("{" + value.getKey() + "}", value.getValue());
    }
    return sentence.contains("{") ? (ability + " " + listed(values)).strip() : sentence;
  }

  private static String listed(Map<String, String> values) {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(value -> value.getKey() + "=" + value.getValue())
            .collect(Collectors.joining(", "));
  }
}
