package org.ipv4ll.tck.harness.replay;

import java.util.Map;
import java.util.TreeMap;
import org.ipv4ll.tck.reports.model.Act;

/** What a tester can have done to a host, in words. */
final class Deeds {

  static final String START = "start";

  private static final String RESTART = "restart";
  private static final String USE = "use ";

  private Deeds() {}

  static String carrier(boolean up) {
    return up ? "carrier up" : "carrier down";
  }

  static String restart(boolean keepStorage) {
    return RESTART + (keepStorage ? ", storage kept" : ", storage wiped");
  }

  /** Whether the target has brought a real server, or the tester was left to play one. */
  static String dhcp(boolean real) {
    return real ? "a real DHCP server" : "no DHCP server of its own";
  }

  static String use(String ability, Map<String, String> values) {
    return USE + ability + " " + new TreeMap<>(values);
  }

  /** What kind of act it is for a reader. */
  static Act.Kind kind(String deed) {
    if (deed.equals(START) || deed.startsWith(RESTART)) {
      return Act.Kind.START;
    }
    if (deed.equals(carrier(false))) {
      return Act.Kind.CARRIER_DOWN;
    }
    return deed.equals(carrier(true)) ? Act.Kind.CARRIER_UP : Act.Kind.COMMAND;
  }

  /** The deed as a reader wants it: {@code talk-ping address=169.254.7.9}. */
  static String words(String deed) {
    if (deed.startsWith(USE)) {
      return deed.substring(USE.length()).replace("{", "").replace("}", "").strip();
    }
    if (deed.equals(dhcp(true))) {
      return "a DHCP server starts";
    }
    return deed.equals(dhcp(false)) ? "the tester plays a DHCP server" : deed;
  }
}
