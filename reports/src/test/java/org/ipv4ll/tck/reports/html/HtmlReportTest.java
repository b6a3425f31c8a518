// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ipv4ll.tck.reports.SampleRun;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {

  private static final int LARGEST = 3_000_000;

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource(names = {"PASS", "WARN", "FAIL"})
  void aFullRunStaysSmallEnoughToOpen(Verdict verdict) throws IOException {
    String page = page(SampleRun.large(200, 200, verdict));
    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST);
    assertThat(page).contains("(25 of 200; the capture holds all)", "frames left out here");
  }

  @Test
  void aFrameThatAFindingPointsAtIsNeverLeftOut() throws IOException {
    String page = page(SampleRun.large(200, 200, Verdict.FAIL));
    assertThat(page).contains("href=\"#case-case-7-frame-100\"", "id=\"case-case-7-frame-100\"");
  }

  /** Cases that passed have their frames in another form. */
  @ParameterizedTest
  @EnumSource(names = {"FAIL", "PASS"})
  void textFromOutsideCannotBecomeMarkup(Verdict verdict) throws IOException {
    String attack = "\"'><script>alert(1)</script><img src=x onerror=alert(2)></style><!--";
    String page = page(SampleRun.hostile(attack, verdict));
    assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<img");
    assertThat(count(page, "<script")).isEqualTo(count(page(SampleRun.clean()), "<script"));
    assertThat(count(page, "</style")).isEqualTo(1);
    assertThat(page).doesNotContain("<!--");
  }

  @Test
  void aPathFromOutsideCannotBecomeAScriptAddress() throws IOException {
    String page = page(SampleRun.hostile("javascript:alert(1)"));
    assertThat(page).doesNotContain("href=\"javascript:").contains("href=\"./javascript%3Aalert");
  }

  @Test
  void textFromOutsideCannotReorderWhatIsShown() throws IOException {
    assertThat(page(SampleRun.hostile("good \u202e elif \u0007")))
        .doesNotContain("\u202e", "\u0007");
  }

  @Test
  void everyLinkWithinThePageHasItsTarget() throws IOException {
    String page = page(SampleRun.mixed());
    Pattern.compile("href=\"#([^\"]+)\"")
        .matcher(page)
        .results()
        .map((MatchResult link) -> "id=\"" + link.group(1) + "\"")
        .forEach(target -> assertThat(page).contains(target));
  }

  @Test
  void nothingIsLoadedFromElsewhere() throws IOException {
    assertThat(page(SampleRun.mixed()))
        .doesNotContainPattern("src=\"(https?:)?//")
        .doesNotContainPattern("<link|<base")
        .doesNotContainPattern("href=\"(https?:)?//(?!www\\.rfc-editor\\.org/rfc/)")
        .doesNotContain("@import", "url(")
        .contains("default-src &#x27;none&#x27;;");
  }

  @Test
  void aRequirementLeadsToTheSectionOfItsStandard() throws IOException {
    assertThat(page(SampleRun.mixed()))
        .contains(
            "href=\"https://www.rfc-editor.org/rfc/rfc3927.html#section-2.5\">section 2.5</a>")
        .contains("lines 700-705", "Less than 2 s is a violation.", "Set the timer to 2 s");
    assertThat(page(SampleRun.hostile("2.5\"><x"))).doesNotContain("rfc-editor.org");
  }

  @Test
  void defectsComeBeforeCasesAndCasesBeforeRequirements() throws IOException {
    String page = page(SampleRun.mixed());
    assertThat(page.indexOf("id=\"defects\"")).isLessThan(page.indexOf("id=\"cases\""));
    assertThat(page.indexOf("id=\"cases\"")).isLessThan(page.indexOf("id=\"requirements\""));
  }

  @Test
  void noHeadingLeavesOutALevel() throws IOException {
    int before = 0;
    for (MatchResult heading :
        Pattern.compile("<h([1-6])[ >]").matcher(page(SampleRun.mixed())).results().toList()) {
      int level = Integer.parseInt(heading.group(1));
      assertThat(level).isLessThanOrEqualTo(before + 1);
      before = level;
    }
    assertThat(before).isPositive();
  }

  @Test
  void whatScrollsCanBeReachedByKey() throws IOException {
    String page = page(SampleRun.mixed());
    assertThat(count(page, "class=\"scroll\"")).isPositive();
    assertThat(count(page, "class=\"scroll\" tabindex=\"0\""))
        .isEqualTo(count(page, "class=\"scroll\""));
  }

  @Test
  void casesAndDefectsCanBeFoundByFeature() throws IOException {
    String page = page(SampleRun.mixed());
    CaseResult first = SampleRun.mixed().cases().get(0);
    assertThat(page)
        .contains("<form id=\"find\" role=\"search\" hidden>")
        .contains("<option value=\"" + first.head().feature() + "\">")
        .contains("data-feature=\"" + first.head().feature() + "\"");
  }

  @Test
  void theTimelinesOfPassesAreLeftToTheirFilesInALargeRun() throws IOException {
    assertThat(page(SampleRun.large(120, 9, Verdict.PASS))).contains("<svg");
    assertThat(page(SampleRun.large(121, 9, Verdict.PASS)))
        .doesNotContain("<svg")
        .contains("timeline.svg");
  }

  @Test
  void failuresComeFirst() throws IOException {
    String page = page(SampleRun.mixed());
    assertThat(page.indexOf("id=\"case-defend-once-then-yield\""))
        .isLessThan(page.indexOf("id=\"case-link-flap-reprobes\""));
    assertThat(page.indexOf("id=\"case-link-flap-reprobes\""))
        .isLessThan(page.indexOf("id=\"case-probe-gaps-random\""));
  }

  @Test
  void openAreTheCasesThatShowADefectBestAndThoseThatNoDefectExplains() throws IOException {
    String page = page(SampleRun.mixed());
    assertThat(count(page, "<details class=\"case [a-z]+\" open")).isEqualTo(4);
    assertThat(count(page, "<details class=\"case fail\" open")).isEqualTo(1);
    assertThat(count(page, "<details class=\"case inconclusive\" open")).isEqualTo(1);
    assertThat(page)
        .contains("<details class=\"case pass\" data-", "<details class=\"case fail\" data-")
        .contains("<details class=\"case inconclusive\" data-");
  }

  @Test
  void whatIsKnownIsClosedAndSaysWhyItIsAccepted() throws IOException {
    String page = page(SampleRun.known());
    assertThat(page)
        .contains(
            "<details class=\"case fail\" data-outcome=\"fail\"",
            "<span class=\"role\">known</span>")
        .contains("Known: The kernel does it, not single-defence");
    assertThat(unexplained(page))
        .doesNotContain("#case-defend-once-then-yield", "#case-announce-interval")
        .contains("#case-link-flap-reprobes");
  }

  @Test
  void whatTheTesterDidStandsAmongTheFrames() throws IOException {
    String page = page(SampleRun.mixed());
    int doubtful = page.indexOf("id=\"case-announce-interval\"");
    assertThat(page.indexOf("⚑ carrier down", doubtful))
        .isBetween(
            page.indexOf("<td>1.8350</td>", doubtful), page.indexOf("<td>3.1200</td>", doubtful));
    assertThat(page).contains("⚑ host 2: talk-ping 169.254.7.9");
  }

  @Test
  void aCaseThatJudgesOthersLeadsToTheOneThatItCites() throws IOException {
    String page = page(SampleRun.citing("defend-once-then-yield"));
    String citing = page.substring(page.indexOf("id=\"case-link-flap-reprobes\""));
    assertThat(citing)
        .contains("href=\"#case-defend-once-then-yield\">✗ frame 9 of case defend-once")
        .contains(">✗ frame 9: announcement</text>", "Captured by case defend-once-then-yield")
        .contains("href=\"./cases/defend-once-then-yield/capture.pcapng\"");
    assertThat(page(SampleRun.citing("a-case-of-another-shard"))).doesNotContain("frame 9 of case");
  }

  private static String unexplained(String page) {
    return page.substring(
        page.indexOf("Not judged, and not explained by a defect"), page.indexOf("id=\"cases\""));
  }

  @Test
  void casesThatEndInTheSameWordsStandTogether() throws IOException {
    String problems = unexplained(page(SampleRun.large(200, 9, Verdict.INCONCLUSIVE)));
    assertThat(count(problems, "The host defended 169.254.7.9 a second time")).isEqualTo(1);
    assertThat(problems).contains("(200 cases)</span>", "<summary>and 196 more</summary>");
    assertThat(count(problems, "href=\"#case-")).isEqualTo(200);
  }

  @Test
  void whatTheVerdictComesFromStandsOut() throws IOException {
    CaseResult failing = SampleRun.mixed().cases().get(2);
    RunResult run = SampleRun.observing("3 probes; one too many; the rest well", "one too many");
    assertThat(page(run)).contains("<p>3 probes; <strong>one too many</strong>; the rest well</p>");
    assertThat(page(SampleRun.mixed())).contains("<p>" + failing.outcome().observed() + "</p>");
  }

  @Test
  void aStatisticalCaseShowsItsDistribution() throws IOException {
    assertThat(page(SampleRun.mixed()))
        .contains("400 values in 10 bins, 3 outside of all bins")
        .contains("An even spread puts 40.0 into each")
        .contains("class=\"tl-bar\"");
  }

  @Test
  void aDistributionComesBeforeTheTimeline() throws IOException {
    String page = page(SampleRun.mixed());
    String statistical = page.substring(page.indexOf("id=\"case-initial-delays-uniform\""));
    assertThat(statistical.indexOf("class=\"tl-bar\""))
        .isBetween(0, statistical.indexOf("class=\"tl-lane\""));
  }

  @Test
  void theLogOfTheHostStandsBesideTheFrames() throws IOException {
    String page = page(SampleRun.mixed());
    int failing = page.indexOf("id=\"case-defend-once-then-yield\"");
    int said = page.indexOf("defending 169.254.7.9", failing);
    assertThat(said)
        .isBetween(
            page.indexOf("<td>9.0000</td>", failing), page.indexOf("<td>9.0004</td>", failing));
  }

  @ParameterizedTest
  @CsvSource({
    "2.9, 2.11",
    "2, 2.1",
    "2.2.1, 2.3",
    "1.9 rule 1, 1.9 rule 2",
    "9, 10",
    "2.5, '2.5 (a)'"
  })
  void sectionsFollowTheOrderOfTheRfc(String former, String latter) {
    assertThat(RequirementOrder.sortable(former)).isLessThan(RequirementOrder.sortable(latter));
  }

  private String page(RunResult run) throws IOException {
    new HtmlReport().write(run, directory);
    return Files.readString(directory.resolve("report.html"));
  }

  private static long count(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }
}
