package org.ipv4ll.tck.harness.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Kernel settings of a namespace, all said outright: a new one inherits some of them from the
 * machine (ip_forward is on wherever a container engine has run).
 */
public final class Sysctls {

  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("ipv4/ip_forward", "0"),
          Map.entry("ipv4/conf/all/rp_filter", "0"),
          Map.entry("ipv4/conf/default/rp_filter", "0"),
          Map.entry("ipv4/conf/all/arp_accept", "0"),
          Map.entry("ipv4/conf/all/arp_announce", "0"),
          Map.entry("ipv4/conf/all/arp_filter", "0"),
          Map.entry("ipv4/conf/all/arp_ignore", "0"),
          Map.entry("ipv4/conf/all/arp_notify", "0"),
          Map.entry("ipv4/conf/all/proxy_arp", "0"),
          Map.entry("ipv4/conf/all/send_redirects", "0"),
          Map.entry("ipv6/conf/all/disable_ipv6", "1"),
          Map.entry("ipv6/conf/default/disable_ipv6", "1"));

  private Sysctls() {}

  /** A host as distributions set it up, without IPv6, which is not on trial here. */
  public static Map<String, String> host() {
    return DEFAULTS;
  }

  /** No part in any conversation: whoever owns the interface speaks for itself. */
  public static Map<String, String> silent() {
    var silent = new LinkedHashMap<>(DEFAULTS);
    silent.put("ipv4/conf/all/arp_ignore", "8");
    return Map.copyOf(silent);
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

  private static void write(String key, String value) throws IOException {
    var file = Path.of("/proc/sys/net", key);
    if (Files.exists(file)) { // a kernel without IPv6 needs no switching off
      Files.writeString(file, value);
    }
  }
}
