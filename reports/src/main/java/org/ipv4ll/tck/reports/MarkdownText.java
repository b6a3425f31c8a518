// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

/** Text from outside in Markdown. */
public final class MarkdownText {

  private static final int LONGEST_NAME = 200;

  private MarkdownText() {}

  /** A name in a sentence, as code where it has the form of one. */
  public static String code(String name) {
    return name.matches("[A-Za-z0-9._-]+") ? "`" + name + "`" : escaped(name, LONGEST_NAME);
  }

  /** One line without meaning for Markdown or HTML. */
  public static String escaped(String text, int longest) {
    return Untrusted.line(text, longest)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("([\\\\`*_\\[\\]|~#!])", "\\\\$1")
        // Neither a mention nor a link that nobody meant.
        .replace("@", "&#64;")
        .replace("://", ":&#47;&#47;");
  }
}
