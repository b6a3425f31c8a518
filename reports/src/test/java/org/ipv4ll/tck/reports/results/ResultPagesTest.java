// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.ipv4ll.tck.reports.SampleRun;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.pcapng.CapturedPacket;
import org.ipv4ll.tck.reports.pcapng.PcapngReader;
import org.ipv4ll.tck.reports.pcapng.PcapngWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultPagesTest {

  private static final Pattern CAPTURE = Pattern.compile("Capture: \\[[^]]+\\]\\(([^)]+)\\)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^):]+\\.md)?#([^)]+)\\)");

  @TempDir Path directory;

  private Path pages(RunResult run, int frames, Note... notes) throws IOException {
    run.cases().forEach(each -> capture(each, frames));
    var pages = directory.resolve("pages");
    ResultPages.write(List.of(new KeptRun(run, directory.resolve("run"))), List.of(notes), pages);
    return pages;
  }

  private void capture(CaseResult result, int frames) {
    var path = result.evidence().pcapng();
    if (path == null || frames == 0) {
      return;
    }
    try {
      var file = directory.resolve("run").resolve(path);
      Files.createDirectories(file.getParent());
      var packet = new CapturedPacket(Instant.EPOCH, true, new byte[42], null);
      PcapngWriter.write(file, List.of("wire"), List.of(), Collections.nCopies(frames, packet));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(Path pages, RunResult run) throws IOException {
    return Files.readString(pages.resolve(run.target().name() + ".md"));
  }

  @Test
  void aDefectIsToldWithItsSentenceItsFramesItsCaptureAndItsCommand() throws IOException {
    var run = SampleRun.mixed();
    var pages = pages(run, 9);
    assertThat(page(pages, run))
        .contains("## Defects of its own")
        .contains("### A second conflict")
        .contains("[RFC3927-2.5-07](https://www.rfc-editor.org/rfc/rfc3927#section-2.5)")
        .contains("RFC 3927, lines 683-685", "**second defence 4.0 s")
        .contains("| Frame | Time | From | What |", "| ✗ 9 | ")
        .contains("Provoked by `defend-once-then-yield`", "    sudo ./ipv4ll-tck run")
        .contains("Seen in: `defend-once-then-yield`");
  }

  @Test
  void whatIsCitedIsKeptAndNothingElse() throws IOException {
    var run = SampleRun.mixed();
    var pages = pages(run, 9);
    var cited = CAPTURE.matcher(page(pages, run)).results().map(found -> found.group(1)).toList();
    assertThat(cited).isNotEmpty();
    try (var kept = Files.walk(pages.resolve(KeptCaptures.DIRECTORY))) {
      assertThat(kept.filter(Files::isRegularFile).map(pages::relativize).map(Path::toString))
          .containsExactlyInAnyOrderElementsOf(cited.stream().distinct().toList());
    }
  }

  @Test
  void aLongCaptureIsCutBehindWhatIsCited() throws IOException {
    var run = SampleRun.mixed();
    var pages = pages(run, 1000);
    var cited = CAPTURE.matcher(page(pages, run));
    assertThat(cited.find()).isTrue();
    var capture = PcapngReader.read(pages.resolve(cited.group(1)));
    assertThat(capture.packets()).hasSizeBetween(9, 40);
    assertThat(capture.comments()).last().asString().contains("of 1000");
  }

  @Test
  void whatHasOneCauseIsToldOnceInTheWordsOfTheNote() throws IOException {
    var run = SampleRun.mixed();
    var check = run.defects().get(0).rule().check();
    var note = new Note(run.target().name(), List.of(check), "It defends twice", "Since 0.8.");
    var page = page(pages(run, 9, note), run);
    assertThat(page).contains("### It defends twice", "Since 0.8.", "A second conflict");
    assertThat(page(pages(run, 9), run)).doesNotContain("It defends twice");
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    var run = SampleRun.mixed();
    var pages = pages(run, 9);
    for (var name : List.of(run.target().name() + ".md", "README.md", "requirements.md")) {
      var links = LINK.matcher(Files.readString(pages.resolve(name))).results().toList();
      for (var link : links) {
        var file = link.group(1) == null ? name : link.group(1);
        assertThat(pages.resolve(file))
            .content()
            .contains("<a id=\"%s\"></a>".formatted(link.group(2)));
      }
    }
  }

  @Test
  void theIndexCountsCausesByLevelAndTellsHowItWasSetUp() throws IOException {
    var run = SampleRun.mixed();
    assertThat(pages(run, 9).resolve("README.md"))
        .content()
        .contains("## Hosts")
        .containsPattern("\\| 0\\.8 \\| no DHCP \\| 1 \\| \\d+ \\| \\d+ \\| \\d+ \\| \\d+ \\|");
  }

  @Test
  void hostileTextIsNoMarkup() throws IOException {
    var run = SampleRun.hostile("<b> | x](y)");
    var pages = directory.resolve("pages");
    ResultPages.write(List.of(new KeptRun(run, directory)), List.of(), pages);
    try (var files = Files.list(pages)) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(
              file ->
                  assertThat(Files.readAllLines(file))
                      .filteredOn(line -> !line.startsWith("    ")) // code
                      .noneMatch(line -> line.contains("<b>") || line.contains("x](y)")));
    }
  }
}
