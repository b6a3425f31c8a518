// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipv4ll.tck.harness.runner.Features;
import org.junit.jupiter.api.Test;

class RemainingTimeTest {

  @Test
  void aWholeSuiteIsAMatterOfMinutes() {
    var catalogue = Features.load().catalogue();
    var cases =
        catalogue.cases().stream()
            .filter(c -> catalogue.suite("quick").orElseThrow().ids().contains(c.id()))
            .toList();
    assertThat(RemainingTime.of(cases, catalogue).text())
        .hasValueSatisfying(text -> assertThat(text).matches("\\d+ min"));
    assertThat(RemainingTime.of(cases.subList(0, 1), catalogue).text())
        .hasValueSatisfying(text -> assertThat(text).matches("\\d+ s"));
  }

  @Test
  void nothingIsSaidOfCasesSideBySide() {
    assertThat(RemainingTime.UNKNOWN.text()).isEmpty();
  }
}
