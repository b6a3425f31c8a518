// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Faults that one host or one server cannot show. */
final class NotExpressible {

  private static final String ZONE = "is a zone, not a host: the command zone proves it";
  private static final String APPLICATION = "needs an application above the host";

  private NotExpressible() {}

  static Map<String, String> reasons() {
    return Stream.of(
            Map.of("M-IFC-17", "a bridge change without carrier loss is no input of the engine"),
            because(ZONE, "M-DNS-13"),
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
