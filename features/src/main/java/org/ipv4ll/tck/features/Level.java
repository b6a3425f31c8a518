// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How hard a case, a check, a requirement or a behaviour binds, gravest first. */
public enum Level {
  MUST,
  SHOULD,
  MAY,
  INFO;

  /** The level that a tag such as {@code @must} stands for, if it stands for one. */
  static Optional<Level> ofTag(String tag) {
    return Stream.of(values()).filter(level -> level.tag().equals(tag)).findFirst();
  }

  private String tag() {
    return "@" + name().toLowerCase(Locale.ROOT);
  }

  /** Whether it binds as hard as another, or harder. */
  boolean isAtLeast(Level other) {
    return compareTo(other) <= 0;
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
