// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipv4ll.tck.reports.model.Measurement.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.423  | 0.0004 | 1    | 2    | s      | 1.423 s ± 0.4 ms, allowed 1–2 s",
        "0.25   | 0.0004 | 0    | 1    | s      | 250 ms ± 0.4 ms, allowed 0–1 s",
        "250    | 0.4    | 0    | 1000 | ms     | 250 ms ± 0.4 ms, allowed 0–1 s",
        "0.02   | 0.0001 | 0.01 | 0.1  | s      | 20 ms ± 0.1 ms, allowed 10–100 ms",
        "12     | 0      | 10   |      | s      | 12 s ± 0 ms, allowed at least 10 s",
        "0.3    | 0.001  |      | 1    | s      | 300 ms ± 1 ms, allowed at most 1 s",
        "3      | 0      | 3    | 3    | probes | 3 probes, allowed exactly 3",
        "7      | 0      |      |      | frames | 7 frames",
        "0.0312 | 0      | 0.01 |      | ''     | 0.031, allowed at least 0.01",
      })
  void speaksInSentences(
      double value,
      double uncertainty,
      @Nullable Double min,
      @Nullable Double max,
      String unit,
      String words) {
    assertThat(new Measurement("m", value, uncertainty, min, max, unit).sentence())
        .isEqualTo("m: " + words);
  }

  @Test
  void roundingNeverHidesAViolation() {
    assertThat(between1And2(2.0004).sentence()).contains("2.0004 s");
    assertThat(between1And2(0.99996).sentence()).contains("999.96 ms");
    assertThat(between1And2(2.00000004).sentence()).contains("2.00000004 s");
  }

  @ParameterizedTest
  @CsvSource({
    "1.5, INSIDE",
    "2.0, STRADDLING",
    "2.005, STRADDLING",
    "2.02, OUTSIDE",
    "0.995, STRADDLING",
    "0.98, OUTSIDE"
  })
  void decidesNothingWithinItsUncertaintyOfABound(double value, Position position) {
    assertThat(new Measurement("gap", value, 0.01, 1.0, 2.0, "s").position()).isEqualTo(position);
  }

  @Test
  void nothingIsOutsideWithoutAWindow() {
    assertThat(new Measurement("gap", 1e9, 1, null, null, "s").position())
        .isEqualTo(Position.INSIDE);
  }

  private static Measurement between1And2(double value) {
    return new Measurement("gap", value, 0, 1.0, 2.0, "s");
  }
}
