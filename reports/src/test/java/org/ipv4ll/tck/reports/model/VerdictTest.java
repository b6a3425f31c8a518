// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {

  @ParameterizedTest
  @EnumSource
  void onlyEverGetsWorse(Verdict verdict) {
    for (Verdict other : Verdict.values()) {
      Verdict worse = verdict.worse(other);
      assertThat(worse).isIn(verdict, other).isGreaterThanOrEqualTo(verdict);
      assertThat(worse).isEqualTo(other.worse(verdict));
      for (Verdict third : Verdict.values()) {
        assertThat(worse.worse(third)).isEqualTo(verdict.worse(other.worse(third)));
      }
    }
  }

  @Test
  void ownFaultIsWorseThanTheHostsFault() {
    assertThat(Verdict.FAIL.worse(Verdict.ERROR)).isEqualTo(Verdict.ERROR);
    assertThat(Verdict.INCONCLUSIVE.worse(Verdict.FAIL)).isEqualTo(Verdict.FAIL);
    assertThat(Verdict.WARN.worse(Verdict.INCONCLUSIVE)).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(Verdict.NONE.worse(Verdict.PASS)).isEqualTo(Verdict.PASS);
  }

  @Test
  void symbolsTellThemApartWithoutColour() {
    assertThat(Verdict.values()).extracting(Verdict::symbol).doesNotHaveDuplicates();
  }
}
