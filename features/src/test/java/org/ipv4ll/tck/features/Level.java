// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.Locale;

/** How hard a case, a requirement or a behaviour binds, weakest first. */
enum Level {
  INFO,
  MAY,
  SHOULD,
  MUST;

  /** The level of a case from its tag, such as {@code @must}. */
  static Level ofTag(String tag) {
    return valueOf(tag.substring(1).toUpperCase(Locale.ROOT));
  }

  /**
   * Definitions and immediate consequences bind like a MUST; the lower case of a word is no less.
   */
  static Level ofRequirement(String level) {
    return switch (level) {
      case "MUST", "MUST NOT", "must(lc)", "must not(lc)", "def", "impl" -> MUST;
      case "SHOULD", "SHOULD NOT", "should(lc)", "should not(lc)" -> SHOULD;
      case "MAY", "may(lc)" -> MAY;
      default -> throw new IllegalArgumentException("no such level: " + level);
    };
  }

  /** The star of a behaviour says only where its word comes from. */
  static Level ofBehaviour(String level) {
    return switch (level) {
      case "MUST", "MUST NOT", "MUST*", "MUST NOT*" -> MUST;
      case "SHOULD", "SHOULD NOT", "SHOULD*", "SHOULD NOT*" -> SHOULD;
      case "MAY" -> MAY;
      case "INFO" -> INFO;
      default -> throw new IllegalArgumentException("no such level: " + level);
    };
  }
}
