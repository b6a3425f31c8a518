// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RarityTest {

  private static final Rarity RARE = new Rarity("used", 1e-5);

  @Test
  void withEnoughValuesAHoleIsAlwaysFound() {
    int enough = Rarity.least(1.0 / 254, 1e-5);
    assertThat(enough).isEqualTo(2_920);
    assertThat(RARE.notTooFew(1.0 / 254, enough, 0).isRejected()).isTrue();
    assertThat(RARE.notTooFew(1.0 / 254, enough, 1).isRejected()).isFalse();
    assertThat(RARE.notTooFew(1.0 / 254, enough - 10, 0).isRejected()).isFalse();
  }

  @Test
  void noHitAtAllIsAsProbableAsTheGeometricLawSays() {
    assertThat(RARE.notTooFew(0.5, 10, 0).p()).isCloseTo(Math.pow(0.5, 10), within(1e-12));
  }

  @Test
  void fewPairsOfEqualAddressesAreChance() {
    assertThat(RARE.notTooManyTwins(65_024, 320, 0).p()).isEqualTo(1);
    assertThat(RARE.notTooManyTwins(65_024, 320, 1).p()).isCloseTo(0.544, within(1e-3));
    assertThat(RARE.notTooManyTwins(65_024, 320, 20).isRejected()).isTrue();
  }
}
