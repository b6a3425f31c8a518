// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheTest {

  @Test
  void isWhereTheUserKeepsCaches() {
    assertThat(Cache.directory(Map.of("HOME", "/home/a")))
        .isEqualTo(Path.of("/home/a/.cache/ipv4ll-tck"));
    assertThat(Cache.directory(Map.of("HOME", "/home/a", "XDG_CACHE_HOME", "/var/c")))
        .isEqualTo(Path.of("/var/c/ipv4ll-tck"));
    assertThat(Cache.directory(Map.of("HOME", "/home/a", "XDG_CACHE_HOME", "c")))
        .isEqualTo(Path.of("/home/a/.cache/ipv4ll-tck"));
  }
}
