// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

/** The beginning of what somebody said, on one line; all of it is in the log. */
final class Excerpt {

  private static final int LONGEST = 200;

  private Excerpt() {}

  static String of(String text) {
    var line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
