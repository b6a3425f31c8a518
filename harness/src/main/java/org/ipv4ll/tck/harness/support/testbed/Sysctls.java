// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Kernel settings of a namespace, all said outright: a new one inherits some of them from the
 * machine (ip_forward is on wherever a container engine has run).
 */
final class Sysctls {

  private static final Map<String, String> HOST =
      Map.of(
          "ipv4/ip_forward", "0",
          "ipv6/conf/all/disable_ipv6", "1",
          "ipv6/conf/default/disable_ipv6", "1");

  private static final Map<String, String> HOST_INTERFACE =
      Map.ofEntries(
          Map.entry("rp_filter", "0"),
          Map.entry("arp_accept", "0"),
          Map.entry("arp_announce", "0"),
          Map.entry("arp_filter", "0"),
          Map.entry("arp_ignore", "0"),
          Map.entry("arp_notify", "0"),
          Map.entry("proxy_arp", "0"),
          Map.entry("accept_redirects", "0"),
          Map.entry("send_redirects", "0"));

  private Sysctls() {}

  /** A host as distributions set it up, without IPv6, which is not on trial here. */
  static Map<String, String> host(String device) {
    return expanded(HOST_INTERFACE, device);
  }

  /** No part in any conversation: whoever owns the interface speaks for itself. */
  static Map<String, String> silent(String device) {
    var silent = new HashMap<>(HOST_INTERFACE);
    silent.put("arp_ignore", "8");
    return expanded(silent, device);
  }

  /** An interface has copied the defaults when it was made, and "all" does not always win. */
  private static Map<String, String> expanded(Map<String, String> settings, String device) {
    var all = new LinkedHashMap<>(HOST);
    for (var scope : List.of("all", "default", device)) {
      settings.forEach((key, value) -> all.put("ipv4/conf/" + scope + "/" + key, value));
    }
    return all;
  }

  static void apply(Map<String, String> settings, Namespace namespace) {
    namespace.call(
        () -> {
          for (var setting : settings.entrySet()) {
            write(setting.getKey(), setting.getValue());
          }
          return settings;
        });
  }

  /** What a setting is now; empty where the kernel does not have it. */
  static Optional<String> value(String key, Namespace namespace) {
    var file = Path.of("/proc/sys/net", key);
    return namespace.call(
        () -> Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty());
  }

  private static void write(String key, String value) throws IOException {
    var file = Path.of("/proc/sys/net", key);
    if (Files.exists(file)) { // a kernel without IPv6 needs no switching off
      Files.writeString(file, value);
    }
  }
}
