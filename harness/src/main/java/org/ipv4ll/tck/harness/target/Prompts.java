// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.util.Map;
import java.util.Optional;

/** What an operator is told where the target file says {@code prompt} and no more. */
final class Prompts {

  private static final Map<String, String> TEXTS =
      Map.of(
          "carrier",
              "Bring the cable of {name} {carrier}: down means pull it, up means plug it in.",
          "power", "Switch {name} off, wait 5 seconds, and switch it on again.",
          "restart",
              "Restart {name}. What it remembers over a restart is to be treated so: {storage}.",
          "talk-ping", "Make {name} send one ICMP echo request (ping) to {address}.",
          "talk-udp", "Make {name} send one UDP datagram to {address}, to any port.",
          "talk-tcp", "Make {name} open one TCP connection to {address}, to any port.");

  private Prompts() {}

  static Optional<String> of(String ability) {
    return Optional.ofNullable(TEXTS.get(ability));
  }
}
