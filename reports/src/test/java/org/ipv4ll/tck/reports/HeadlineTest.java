package org.ipv4ll.tck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;

class HeadlineTest {

  @Test
  void countsOnlyWhatHasAnAnswerAsAssessed() {
    assertThat(new Headline(SampleRun.mixed()).musts())
        .isEqualTo(
            "Keeps 1 of 2 assessed MUSTs; 1 failure; 1 inconclusive; "
                + "1 not judged because the test itself failed; 1 not assessed here");
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
  void neverPassesOffPartOfASuiteAsTheWhole() {
    assertThat(new Headline(SampleRun.mixed()).completeness())
        .isEqualTo("Whole suite standard (6 cases).");
    assertThat(new Headline(SampleRun.empty()).completeness())
        .isEqualTo("Interrupted: only 0 cases of suite standard had run.");
    assertThat(new Headline(SampleRun.empty()).musts()).isEqualTo("Was judged by no MUST");
  }
}
