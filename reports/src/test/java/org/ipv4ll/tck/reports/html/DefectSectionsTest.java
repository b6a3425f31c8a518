// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.ipv4ll.tck.reports.SampleFrames;
import org.ipv4ll.tck.reports.SampleRun;
import org.ipv4ll.tck.reports.model.Act;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefectSectionsTest {

  @TempDir Path directory;

  @Test
  void defectsComeBeforeRequirementsAndCases() throws IOException {
    String page = page(SampleRun.mixed());
    assertThat(page.indexOf("id=\"defects\"")).isPositive();
    assertThat(page.indexOf("id=\"defects\"")).isLessThan(page.indexOf("id=\"requirements\""));
    assertThat(page.indexOf("id=\"defect-D1\"")).isLessThan(page.indexOf("id=\"defect-D2\""));
    assertThat(page).contains("<h1><strong>avahi-autoipd</strong>: 2 defects (1 MUST, 1 SHOULD)");
  }

  @Test
  void aDefectSaysWhatAHostHasToDoAndWhatThisOneDid() throws IOException {
    assertThat(defect(SampleRun.mixed(), "D1"))
        .contains("A second conflict within DEFEND_INTERVAL (10 s) ends the use of the address.")
        .contains("href=\"#req-RFC3927-2.5-07\"", "RFC 3927, lines 683-685")
        .contains("address autoconfiguration, in the daemon", "<code>single-defence</code>")
        .contains("<strong>second defence 4.0 s after the first, within DEFEND_INTERVAL</strong>")
        .contains("The timer of the first conflict is never read");
  }

  @Test
  void itShowsTheFramesWithTheirTimesAndLeadsToThem() throws IOException {
    String page = page(SampleRun.mixed());
    assertThat(defect(SampleRun.mixed(), "D1"))
        .contains("9.0004 s", "13.0000 s", "13.0006 s")
        .contains("href=\"#case-defend-once-then-yield-frame-9\">✗ 9</a>")
        .contains("second defence within 10 s: the address had to be given up")
        .contains("href=\"./cases/defend-once-then-yield/capture.pcapng\"");
    assertThat(page)
        .contains("id=\"case-defend-once-then-yield-frame-7\"")
        .contains("id=\"case-defend-once-then-yield-frame-9\"");
  }

  @Test
  void itLeadsToItsWitnessesAndToWhatIsOpenBecauseOfIt() throws IOException {
    String defect = defect(SampleRun.mixed(), "D1");
    assertThat(defect.substring(defect.indexOf("Seen in (2)")))
        .contains("#case-defend-once-then-yield", "#case-defence-after-answer")
        .contains("Not decided because of it (1)", "#case-lost-address-silent");
  }

  @Test
  void aCaseLeadsBackToItsDefects() throws IOException {
    String page = page(SampleRun.mixed());
    String failing = page.substring(page.indexOf("id=\"case-defend-once-then-yield\""));
    assertThat(failing.substring(0, failing.indexOf("</details>")))
        .contains("<a href=\"#defect-D1\">D1</a>");
    String open = page.substring(page.indexOf("id=\"case-lost-address-silent\""));
    assertThat(open.substring(0, open.indexOf("</details>")))
        .contains("because of <a href=\"#defect-D1\">D1</a>");
    assertThat(page).contains("<span class=\"role\">because of D1</span>");
  }

  @Test
  void aRequirementLeadsToTheDefectThatBreaksIt() throws IOException {
    String page = page(SampleRun.mixed());
    String row = page.substring(page.indexOf("id=\"req-RFC3927-2.5-07\""));
    assertThat(row.substring(0, row.indexOf("</tr>")))
        .contains("<a href=\"#defect-D1\">✗ D1</a>", "<code>single-defence</code>");
  }

  @Test
  void aCaseThatFailedForAnotherRequirementIsNoMarkBesideThisOne() throws IOException {
    String page = page(SampleRun.mixed());
    String row = page.substring(page.indexOf("id=\"req-RFC3927-2.5-06\""));
    assertThat(row.substring(0, row.indexOf("</tr>"))).contains(">defend-once-then-yield</a>");
  }

  @Test
  void whatTheTesterDidStandsAmongTheFramesAndWhatWasLongBeforeDoesNot() throws IOException {
    RunResult run = SampleRun.acting(List.of(at(1, "start"), at(12, "carrier down"), at(99, "x")));
    String defect = defect(run, "D1");
    assertThat(defect.indexOf("⚑ carrier down"))
        .isBetween(defect.indexOf("9.0004 s"), defect.indexOf("13.0000 s"));
    assertThat(defect).contains("⚑ start").doesNotContain("⚑ x");
  }

  private static Act at(double seconds, String what) {
    return new Act(Act.Kind.COMMAND, 1, seconds, what);
  }

  @Test
  void aSilenceIsARowAtItsEnd() throws IOException {
    String defect = defect(SampleRun.silent(), "D1");
    assertThat(defect.indexOf("awaited until here, in vain"))
        .isGreaterThan(defect.indexOf("13.0006 s"));
    assertThat(defect).contains("16.0000 s").doesNotContain("✗ 9");
    assertThat(defect(SampleRun.mixed(), "D1")).doesNotContain("in vain");
  }

  @Test
  void whatWasToBeAnsweredIsNoOffence() throws IOException {
    String defect = defect(SampleRun.unanswered(8), "D1");
    assertThat(defect)
        .contains(">8</a>", "awaited until here, in vain", "16.0000 s")
        .doesNotContain("✗ 8", "✗ 9");
  }

  @Test
  void howACaseWasSetUpIsNotTold() throws IOException {
    assertThat(defect(SampleRun.acting(List.of(at(0, "start"))), "D1")).doesNotContain("⚑");
  }

  @Test
  void framesThatAreLeftOutBetweenAreCounted() throws IOException {
    CaseResult like = SampleRun.large(1, 9, Verdict.FAIL).cases().get(0);
    RunResult run =
        SampleRun.of("x", List.of(SampleRun.like(like, SampleFrames.many(30), 28)), List.of());
    assertThat(run.defects().get(0).show().frames()).containsExactly(21, 28, 29);
    assertThat(defect(run, "D1")).contains("6 frames left out here");
  }

  @Test
  void whatIsAcceptedComesLastAndSaysWhy() throws IOException {
    String page = page(SampleRun.known());
    assertThat(page.indexOf("id=\"defect-D2\"")).isLessThan(page.indexOf("id=\"defect-D1\""));
    assertThat(defect(SampleRun.known(), "D1"))
        .contains("Known: The kernel does it", "https://tracker.example/7")
        .contains(">known</span>");
  }

  @Test
  void manyWitnessesFoldAway() throws IOException {
    String defect = defect(SampleRun.large(40, 3, Verdict.FAIL), "D1");
    assertThat(defect).contains("Seen in (40)", "<summary>and 34 more</summary>");
    assertThat(Pattern.compile("href=\"#case-case-\\d+\"").matcher(defect).results().count())
        .isEqualTo(41);
  }

  @Test
  void aDefectThatAnotherCaseShowsLeadsThere() throws IOException {
    assertThat(defect(SampleRun.citing("defend-once-then-yield"), "D2"))
        .contains("not broadcast", "#case-defend-once-then-yield-frame-9");
    assertThat(defect(SampleRun.citing("a-case-of-another-shard"), "D2"))
        .contains("<span class=\"soft\" title=\"did not run\">a-case-of-another-shard</span>");
  }

  @Test
  void aRunWithoutDefectsHasNoPartForThem() throws IOException {
    assertThat(page(SampleRun.clean()))
        .contains("<h1><strong>reference</strong>: no defect found")
        .doesNotContain("id=\"defects\"", "#defects");
  }

  @Test
  void hostileTextStaysText() throws IOException {
    String attack = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>";
    String defect = defect(SampleRun.hostile(attack), "D1");
    assertThat(defect).contains("&lt;script&gt;").doesNotContain("<script", "<img");
    assertThat(defect).doesNotContainPattern("href=\"[^#.]");
  }

  private String defect(RunResult run, String id) throws IOException {
    String page = page(run);
    String from = page.substring(page.indexOf("<article class=\"defect"));
    for (String part : from.split("</article>")) {
      if (part.contains("id=\"defect-" + id + "\"")) {
        return part;
      }
    }
    throw new AssertionError("no defect " + id);
  }

  private String page(RunResult run) throws IOException {
    new HtmlReport().write(run, directory);
    return Files.readString(directory.resolve("report.html"));
  }
}
