// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How the output looks.
 *
 * @param terminal whether somebody watches
 * @param width columns of a line; where nobody watches, lines are as long as they are
 */
public record Screen(boolean terminal, int width, Colour colour) {

  /** The option that every command has, and whose values are {@link Colour.When}. */
  public static final String OPTION = "--color";

  private static final int ENDLESS = Integer.MAX_VALUE;

  /** Room for a few words beside the indent, whatever the width. */
  private static final int LEAST = 20;

  /** A file or a pipe. */
  public static final Screen PLAIN = new Screen(false, ENDLESS, new Colour(false));

  /** Where the output of a command goes, in colours as the user has said. */
  public static Screen of(CommandSpec command) {
    return of(command.root().findOption(OPTION).<Colour.When>getValue());
  }

  private static Screen of(Colour.When when) {
    boolean terminal = Terminal.isThere();
    var colour = Colour.of(when, System.getenv(), terminal);
    return new Screen(terminal, terminal ? Terminal.width() : ENDLESS, colour);
  }

  /**
   * A line, broken between words where it is too long.
   *
   * @param head what the first line begins with; further lines are indented as far
   */
  public List<String> wrapped(String head, String words) {
    return wrapped(head, head.length(), words);
  }

  /**
   * The same with a head that holds colours.
   *
   * @param columns that the head takes
   */
  public List<String> wrapped(String head, int columns, String words) {
    int indent = Math.min(columns, Math.max(2, width / 3));
    var lines = new ArrayList<String>();
    var line = new StringBuilder(head);
    int used = columns;
    boolean empty = true;
    for (var word : words.split(" ")) {
      int room = Math.max(width, indent + LEAST) - used;
      if (word.length() + (empty ? 0 : 1) > room && !(empty && used == indent)) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(" ".repeat(indent));
        used = indent;
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      used += word.length() + (empty ? 0 : 1);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }
}
