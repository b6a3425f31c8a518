// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

/** Text from outside in Markdown. */
public final class MarkdownText {

  private MarkdownText() {}

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
