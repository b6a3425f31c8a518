// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;

class HeadlineTest {

  @Test
  void countsOnlyWhatHasAnAnswerAsAssessed() {
    assertThat(new Headline(SampleRun.mixed()).musts())
        .isEqualTo(
            "Keeps 1 of 2 assessed MUSTs; 1 broken; 2 inconclusive; "
                + "1 not judged because the test itself failed; 1 not assessed here");
  }

  @Test
  void countsDefectsAndNotTheirWitnesses() {
    assertThat(new Headline(SampleRun.mixed()).defects()).isEqualTo("2 defects (1 MUST, 1 SHOULD)");
    assertThat(new Headline(SampleRun.known()).defects())
        .isEqualTo("2 defects (1 MUST, 1 SHOULD), 1 of them known");
    assertThat(new Headline(SampleRun.large(25, 3, Verdict.FAIL)).defects())
        .isEqualTo("1 defect (1 MUST)");
    assertThat(new Headline(SampleRun.clean()).defects()).isEqualTo("No defect found");
  }

  @Test
  void tellsAboutDefinitionsAndRecommendationsApartFromMusts() {
    assertThat(new Headline(SampleRun.mixed()).others())
        .isEqualTo(
            "Keeps 1 of 1 assessed definitions and implied rules. "
                + "Follows 1 of 2 assessed SHOULDs; 1 warning.");
  }

  @Test
  void isShortWhereThereIsNothingToComplainAbout() {
    Headline headline = new Headline(SampleRun.clean());
    assertThat(headline.musts()).isEqualTo("Keeps 1 of 1 assessed MUSTs");
    assertThat(headline.others()).isEmpty();
    assertThat(headline.worst()).isEqualTo(Verdict.PASS);
  }

  @Test
  void saysSoWhereNoMustHasAnAnswer() {
    RunResult run =
        SampleRun.of(
            "x",
            List.of(SampleCases.inconclusive()),
            SampleRequirements.mixed().stream()
                .filter(each -> each.verdict() == Verdict.INCONCLUSIVE)
                .toList());
    assertThat(new Headline(run).musts())
        .isEqualTo("Shows none of the 2 MUSTs kept or broken; 2 inconclusive");
    assertThat(new Headline(run).ratio()).isEqualTo("no MUST judged");
  }

  @Test
  void neverPassesOffPartOfASuiteAsTheWhole() {
    assertThat(new Headline(SampleRun.mixed()).completeness())
        .isEqualTo("Whole suite standard (8 cases).");
    assertThat(new Headline(SampleRun.empty()).completeness())
        .isEqualTo("Interrupted: only 0 cases of suite standard had run.");
    assertThat(new Headline(SampleRun.empty()).musts()).isEqualTo("Was judged by no MUST");
  }
}
