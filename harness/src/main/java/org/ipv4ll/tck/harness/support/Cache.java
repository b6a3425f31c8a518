// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support;

import java.nio.file.Path;
import java.util.Map;

/** Where what is made once and used in many runs is kept, such as a tree of another Debian. */
public final class Cache {

  private static final String NAME = "ipv4ll-tck";

  private Cache() {}

  /** {@code ipv4ll-tck} below {@code XDG_CACHE_HOME}, or below {@code ~/.cache}. */
  public static Path directory() {
    return directory(System.getenv());
  }

  /** The same for other variables; a relative {@code XDG_CACHE_HOME} does not count. */
  static Path directory(Map<String, String> environment) {
    var home = environment.getOrDefault("HOME", System.getProperty("user.home"));
    var chosen = Path.of(environment.getOrDefault("XDG_CACHE_HOME", ""));
    return (chosen.isAbsolute() ? chosen : Path.of(home, ".cache")).resolve(NAME);
  }
}
