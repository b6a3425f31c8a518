// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AbilityWordsTest {

  @Test
  void aReaderIsToldWhatTheHostDoes() {
    assertThat(AbilityWords.of("talk-ping", Map.of("address", "203.0.113.9")))
        .isEqualTo("ping 203.0.113.9");
    var routable = Map.of("address", "192.0.2.77", "prefix", "24", "gateway", "192.0.2.1");
    assertThat(AbilityWords.of("add-routable", routable))
        .isEqualTo("add 192.0.2.77/24, gateway 192.0.2.1");
    assertThat(AbilityWords.of("interface-down", Map.of())).isEqualTo("interface down");
  }

  @Test
  void whatHasNoSentenceIsToldByItsName() {
    assertThat(AbilityWords.of("my-own", Map.of("b", "2", "a", "1"))).isEqualTo("my-own a=1, b=2");
    assertThat(AbilityWords.of("talk-udp", Map.of())).isEqualTo("talk-udp");
  }
}
