// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownGapsTest {

  @Test
  void aLineIsANameAndAReason() {
    var gaps = KnownGaps.parse(List.of("# why not", "", "M-SEL-05 needs many samples"));
    assertThat(gaps.reason("M-SEL-05")).contains("needs many samples");
    assertThat(gaps.covers("M-SEL-06")).isFalse();
  }

  @Test
  void aReasonIsDemanded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KnownGaps.parse(List.of("M-SEL-05")))
        .withMessage("known-gaps.txt: M-SEL-05 needs a reason");
  }

  @Test
  void nothingStandsThereTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KnownGaps.parse(List.of("M-1 a", "M-1 b")))
        .withMessage("known-gaps.txt: M-1 stands there twice");
  }
}
