package org.ipv4ll.tck.harness.replay;

import java.util.Map;
import java.util.TreeMap;

/** What a tester can have done to a host, in words. */
final class Deeds {

  static final String START = "start";

  private Deeds() {}

  static String carrier(boolean up) {
    return up ? "carrier up" : "carrier down";
  }

  static String restart(boolean keepStorage) {
    return keepStorage ? "restart, storage kept" : "restart, storage wiped";
  }

  /** Whether the target has brought a real server, or the tester was left to play one. */
  static String dhcp(boolean real) {
    return real ? "a real DHCP server" : "no DHCP server of its own";
  }

  static String use(String ability, Map<String, String> values) {
    return "use " + ability + " " + new TreeMap<>(values);
  }
}
