// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.util.Set;

/**
 * What a correct host may refuse to do: to send from an address that it has lost, or to somebody
 * whom it has no route to, to remember what is no link-local address. That it refused says nothing;
 * what is on the wire does.
 */
public final class Refusals {

  private static final Set<String> REFUSABLE =
      Set.of(
          "talk-ping", "talk-udp", "talk-tcp", Iut.TALK_THROUGH, "resolve", "query", Iut.REMEMBER);

  private Refusals() {}

  /** Whether the host may refuse this ability, so that its answer is recorded and no more. */
  public static boolean mayBe(String ability) {
    return REFUSABLE.contains(ability);
  }
}
