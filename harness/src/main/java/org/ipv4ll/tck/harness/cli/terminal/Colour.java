// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.terminal;

import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.reports.model.Verdict;

/** Colours of a terminal, or none. */
public record Colour(boolean on) {

  /** What {@code --color} says. */
  public enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  private static final String END = "\u001b[0m";

  /**
   * Whether there are colours: as the user says, else as NO_COLOR and CLICOLOR_FORCE say, else on a
   * terminal that has them.
   */
  static Colour of(When when, Map<String, String> environment, boolean terminal) {
    return new Colour(
        switch (when) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> wanted(environment, terminal);
        });
  }

  private static boolean wanted(Map<String, String> environment, boolean terminal) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    return !List.of("", "0").contains(environment.getOrDefault("CLICOLOR_FORCE", ""))
        || terminal && !"dumb".equals(environment.get("TERM"));
  }

  /** Text in the colour of a verdict. */
  String of(Verdict verdict, String text) {
    return switch (verdict) {
      case PASS -> painted("32", text);
      case WARN -> painted("33", text);
      case INCONCLUSIVE -> painted("36", text);
      case FAIL -> painted("1;31", text);
      case ERROR -> painted("1;35", text);
      case NONE -> text;
    };
  }

  /** What is read first. */
  public String bold(String text) {
    return painted("1", text);
  }

  /** What need not be read. */
  String faint(String text) {
    return painted("2", text);
  }

  private String painted(String code, String text) {
    return on ? "\u001b[" + code + "m" + text + END : text;
  }
}
