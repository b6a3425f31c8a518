// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UniformityTest {

  private static final Uniformity EVEN = new Uniformity("even", 1e-5);

  private static int[] bins(int... counts) {
    return IntStream.range(0, counts.length)
        .flatMap(bin -> IntStream.generate(() -> bin).limit(counts[bin]))
        .toArray();
  }

  @Test
  void chiSquareOfThreeBinsIsTheTextbookValue() {
    var finding = EVEN.over(3, bins(10, 20, 30));
    assertThat(finding.p()).isCloseTo(Math.exp(-5), within(1e-9));
    assertThat(finding.n()).isEqualTo(60);
    assertThat(finding.isRejected()).isFalse();
    assertThat(finding)
        .hasToString("even: n = 60, chi-square over 3 bins 10.0, p = 0.0067, alpha = 1e-05");
  }

  @Test
  void whoeverFillsOneBinOnlyIsRejected() {
    var finding = EVEN.over(16, bins(320));
    assertThat(finding.isRejected()).isTrue();
    assertThat(finding.toString()).startsWith("not even: n = 320");
  }

  @Test
  void evenValuesAreAcceptedAndOnesThatAreNotAreRejected() {
    var even = IntStream.range(0, 360).mapToObj(i -> (i + 0.5) / 360).toList();
    assertThat(EVEN.between(0, 1, even).p()).isGreaterThan(0.99);
    var squeezed = even.stream().map(x -> x / 2).toList();
    assertThat(EVEN.between(0, 1, squeezed).isRejected()).isTrue();
    assertThat(EVEN.between(0, 1, Collections.nCopies(100, 1.0)).isRejected()).isTrue();
  }

  @Test
  void aCorrectGeneratorIsRejectedFarLessOftenThanAlphaForbids() {
    var random = new SplittableRandom(3927);
    var suspicious = new Uniformity("even", 1e-3);
    long rejected =
        IntStream.range(0, 2_000)
            .filter(i -> suspicious.over(254, random.ints(3_200, 0, 254).toArray()).isRejected())
            .count();
    assertThat(rejected).isLessThanOrEqualTo(10); // 2 expected
  }
}
