// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;

class UniformSelectionTest {

  private static final int SAMPLES = 100_000;
  private static final int SUBNETS = 254;

  /** The 0.999 quantile of chi-square with 253 degrees of freedom. */
  private static final double CRITICAL = 327.0;

  @Test
  void neverLeavesTheRange() {
    assertThat(sequence(1).limit(SAMPLES)).allMatch(Ipv4Address::isSelectable);
    assertThat(firstCandidates()).allMatch(Ipv4Address::isSelectable);
  }

  @Test
  void oneSequenceIsUniform() {
    assertThat(chiSquare(sequence(0x0200_5E00_0001L).limit(SAMPLES))).isLessThan(CRITICAL);
  }

  @Test
  void firstCandidatesOfManyHostsAreUniform() {
    assertThat(chiSquare(firstCandidates())).isLessThan(CRITICAL);
  }

  @Test
  void neighbouringHostsHaveSequencesOfTheirOwn() {
    assertThat(sequence(1).limit(10).toList())
        .doesNotContainAnyElementsOf(sequence(2).limit(10).toList());
  }

  @Test
  void aHostRepeatsItsSequence() {
    assertThat(sequence(7).limit(10).toList()).isEqualTo(sequence(7).limit(10).toList());
  }

  private static Stream<Ipv4Address> sequence(long mac) {
    return Stream.generate(new UniformSelection(new MacAddress(mac))::next);
  }

  private static Stream<Ipv4Address> firstCandidates() {
    return IntStream.range(0, SAMPLES)
        .mapToObj(i -> new UniformSelection(new MacAddress(0x0200_0000_0000L + i)).next());
  }

  private static double chiSquare(Stream<Ipv4Address> sample) {
    var counts = new int[SUBNETS];
    sample.forEach(address -> counts[(address.bits() >>> 8 & 0xFF) - 1]++);
    double expected = (double) SAMPLES / SUBNETS;
    return IntStream.of(counts).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
  }
}
