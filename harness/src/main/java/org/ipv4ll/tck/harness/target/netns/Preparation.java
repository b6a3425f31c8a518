// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.netns;

import java.util.List;
import java.util.stream.Collectors;

/** What is done in a bed before each start: argument lists, written down for its shell to read. */
final class Preparation {

  private Preparation() {}

  /** One line for each command; the first that fails ends the bed and is named. */
  static String script(List<List<String>> commands) {
    return commands.stream().map(Preparation::line).collect(Collectors.joining());
  }

  private static String line(List<String> command) {
    var failed = "prepare: " + String.join(" ", command) + ": exit status";
    return quoted(command) + " || { echo " + quoted(failed) + " $?; exit 1; }\n";
  }

  private static String quoted(List<String> words) {
    return words.stream().map(Preparation::quoted).collect(Collectors.joining(" "));
  }

  /** A word that no shell takes apart. */
  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
