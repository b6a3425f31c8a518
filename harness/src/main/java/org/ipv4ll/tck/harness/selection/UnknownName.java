// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.selection;

import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.harness.support.Nearest;

/** The user named something that is not there. */
public final class UnknownName extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Where somebody finds the names of a kind that are too many for a line. */
  private static final Map<String, String> WHERE_ALL_ARE =
      Map.of(
          "case id", "'list'",
          "requirement", "'list --requirements'",
          "case or requirement", "'list' or 'list --requirements'",
          "mutant", "docs/generated/kill-matrix.md");

  UnknownName(String message) {
    super(message);
  }

  /** One line with what is known: all of it where it is short, the nearest name otherwise. */
  public static UnknownName of(String kind, String name, List<String> known) {
    var hint =
        known.size() <= 12
            ? "; there are " + String.join(", ", known)
            : meant(kind, Nearest.words(name, known));
    return new UnknownName("unknown " + kind + " '" + name + "'" + hint);
  }

  private static String meant(String kind, List<String> near) {
    var all = WHERE_ALL_ARE.get(kind);
    return near.isEmpty()
        ? all == null ? "" : "; " + all + " has all"
        : "; did you mean " + String.join(", ", near) + "?";
  }
}
