// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

/**
 * Text that came from outside (a target's name, its log, a frame). Escaping belongs to each format;
 * this takes away what no format can carry and what would mislead a reader.
 */
public final class Untrusted {

  private static final int REPLACEMENT = 0xFFFD;

  private Untrusted() {}

  /** The text without control characters, and without those that reorder what is displayed. */
  public static String text(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .codePoints()
        .map(c -> legible(c) ? c : REPLACEMENT)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** The clean text, cut where it is longer than a reader would want it. */
  public static String text(String text, int longest) {
    int end = text.offsetByCodePoints(0, Math.min(longest, text.codePointCount(0, text.length())));
    return end == text.length() ? text(text) : text(text.substring(0, end)) + "…";
  }

  /** The clean text on one line. */
  public static String line(String text, int longest) {
    return text(text.replaceAll("\\s+", " ").strip(), longest);
  }

  private static boolean legible(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean reorders = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    return !control && !reorders && !surrogate && c != 0xFFFE && c != 0xFFFF;
  }
}
