// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.selection;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names with wildcards. */
public final class Glob {

  private Glob() {}

  /** Whether a name is meant by a glob; {@code *} stands for any text, all else for itself. */
  public static boolean matches(String glob, String name) {
    var regex = Stream.of(glob.split("\\*", -1)).map(Pattern::quote).toList();
    return Pattern.matches(String.join(".*", regex), name);
  }
}
