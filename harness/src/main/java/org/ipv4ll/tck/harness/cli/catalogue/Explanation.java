// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.catalogue;

import java.util.Collection;
import java.util.StringJoiner;

/** Text about one entry of the catalogue; what an entry leaves open has no line. */
final class Explanation {

  private final StringJoiner lines = new StringJoiner(System.lineSeparator());

  /** What the entry is, and what it says. */
  Explanation(String name, String text) {
    lines.add(name);
    lines.add("  " + text);
    lines.add("");
  }

  Explanation line(String text) {
    lines.add(text);
    return this;
  }

  Explanation field(String name, String value) {
    if (!value.isBlank()) {
      lines.add(name + ": " + value);
    }
    return this;
  }

  Explanation field(String name, Collection<String> values) {
    return field(name, String.join("; ", values));
  }

  /** A line for each value below the name of the field. */
  Explanation list(String name, Collection<String> values) {
    if (!values.isEmpty()) {
      lines.add(name + ":");
      values.forEach(value -> lines.add("  " + value));
    }
    return this;
  }

  @Override
  public String toString() {
    return lines + System.lineSeparator();
  }
}
