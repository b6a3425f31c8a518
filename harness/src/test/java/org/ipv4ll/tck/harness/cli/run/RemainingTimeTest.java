// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.junit.jupiter.api.Test;

class RemainingTimeTest {

  @Test
  void aWholeSuiteIsAMatterOfMinutes() {
    var catalogue = Features.load().catalogue();
    var cases =
        catalogue.cases().stream()
            .filter(c -> catalogue.suite("quick").orElseThrow().ids().contains(c.id()))
            .toList();
    assertThat(RemainingTime.of(cases, catalogue, 1).text(0))
        .hasValueSatisfying(text -> assertThat(text).matches("\\d+ min"));
    assertThat(RemainingTime.of(cases.subList(0, 1), catalogue, 1).text(0))
        .hasValueSatisfying(text -> assertThat(text).matches("\\d+ s"));
  }

  @Test
  void casesSideBySideTakeAsLongAsTheFullestLane() {
    var catalogue = Features.load().catalogue();
    var cases = catalogue.longestFirst(catalogue.cases()).subList(0, 3);
    int longest = catalogue.seconds(cases.get(0));
    assertThat(RemainingTime.of(cases, catalogue, 3).text(0)).hasValue(words(longest + 5));
    int others = catalogue.seconds(cases.get(1)) + catalogue.seconds(cases.get(2)) + 10;
    assertThat(RemainingTime.of(cases, catalogue, 2).text(0))
        .hasValue(words(Math.max(longest + 5, others)));
  }

  @Test
  void whatRunsHasPartOfItsTimeBehindIt() {
    var catalogue = Features.load().catalogue();
    var cases = catalogue.longestFirst(catalogue.cases()).subList(0, 1);
    var remaining = RemainingTime.of(cases, catalogue, 1);
    remaining.started(cases.get(0).id(), 0);
    int left = catalogue.seconds(cases.get(0)) + 5 - 60;
    assertThat(remaining.text(60_000_000_000L)).hasValue(words(left));
  }

  private static String words(int seconds) {
    return seconds < 120 ? seconds + " s" : Math.round(seconds / 60.0) + " min";
  }

  @Test
  void nothingIsSaidOfVirtualTime() {
    assertThat(RemainingTime.UNKNOWN.text(0)).isEmpty();
  }
}
