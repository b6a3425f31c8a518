// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.wrong;

import java.time.Instant;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.harness.link.Link;

/** Breaks the rules of checks: sees a link, a clock, and the host's own rules. */
final class Impatient {

  private Impatient() {}

  static boolean selects(Rules rules) {
    return rules.equals(rules);
  }

  static boolean isLate(Link link) {
    return Instant.now().isAfter(link.now());
  }
}
