// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown. */
final class Table {

  private final List<String> lines = new ArrayList<>();

  Table(String... columns) {
    row(columns);
    lines.add("|---".repeat(columns.length) + "|");
  }

  Table row(String... cells) {
    var escaped = List.of(cells).stream().map(c -> c.replace("|", "\\|")).toList();
    lines.add("| " + String.join(" | ", escaped) + " |");
    return this;
  }

  /** Names as code, so that a long list of them wraps well. */
  static String names(List<String> names) {
    return names.isEmpty() ? "" : "`" + String.join("` `", names) + "`";
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
