package org.ipv4ll.tck.engine.mutant;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Faults that one host with one interface cannot show. */
final class NotExpressible {

  private static final String INTERFACES = "needs a host with two interfaces";
  private static final String ROUTER = "needs a router: the engine never forwards";
  private static final String RESOLVER = "needs a DNS client; the engine resolves no names";
  private static final String NAME_SERVER = "needs a recursive DNS server";
  private static final String ZONE = "needs a DNS zone and its update path";
  private static final String APPLICATION = "needs an application above the host";
  private static final String DHCP = "needs a DHCP server";

  private NotExpressible() {}

  static Map<String, String> reasons() {
    return Stream.of(
            because(INTERFACES, "M-SEL-19", "M-CDP-16", "M-RTL-14", "M-IFC-12", "M-IFC-13"),
            because(INTERFACES, "M-IFC-14", "M-IFC-19"),
            because(DHCP, "M-IFC-15"),
            Map.of("M-IFC-17", "a bridge change without carrier loss is no input of the engine"),
            because(ROUTER, range("M-FWD-", 10, 21)),
            because(ROUTER, "M-FWD-23", "V-26"),
            because(RESOLVER, range("M-DNS-", 1, 4)),
            because(NAME_SERVER, range("M-DNS-", 5, 11)),
            because(ZONE, "M-DNS-12", "M-DNS-13"),
            because(NAME_SERVER, "V-27", "V-28"),
            because(APPLICATION, range("M-APP-", 1, 6)))
        .flatMap(reasons -> reasons.entrySet().stream())
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }

  private static Map<String, String> because(String reason, String... ids) {
    return Stream.of(ids).collect(Collectors.toMap(id -> id, id -> reason));
  }

  private static String[] range(String prefix, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(number -> prefix + (number < 10 ? "0" : "") + number)
        .toArray(String[]::new);
  }
}
