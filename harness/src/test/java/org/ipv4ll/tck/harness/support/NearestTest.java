// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> KNOWN = List.of("quick", "standard", "full", "RFC3927-2.5-09");

  @Test
  void aSlipIsUnderstood() {
    assertThat(Nearest.to("standart", KNOWN)).contains("standard");
    assertThat(Nearest.to("ful", KNOWN)).contains("full");
    assertThat(Nearest.to("RFC3927-2.5-9", KNOWN)).contains("RFC3927-2.5-09");
  }

  @Test
  void anotherWordIsNot() {
    assertThat(Nearest.to("nightly", KNOWN)).isEmpty();
    assertThat(Nearest.to("anything", List.of())).isEmpty();
  }
}
