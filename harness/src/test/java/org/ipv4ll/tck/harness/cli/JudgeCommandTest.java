// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipv4ll.tck.harness.capture.CaptureJudgement;
import org.ipv4ll.tck.harness.capture.CaptureRequest;
import org.ipv4ll.tck.harness.capture.Moment;
import org.ipv4ll.tck.harness.capture.Span;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.RecordFiles;
import org.ipv4ll.tck.harness.record.RecordProblem;
import org.ipv4ll.tck.reports.RunFile;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The captures of cases, judged as if somebody else had taken them. */
class JudgeCommandTest {

  /** Here the tester speaks with the hardware address of the host: no capture tells them apart. */
  private static final Set<String> INDISTINGUISHABLE =
      Set.of(
          "limited-own-probe-echoed",
          "own-mac-claims-candidate",
          "own-probe-echoed",
          "own-probe-echoed-late",
          "replacement-own-probe-echoed",
          "same-mac-same-candidate",
          "second-conflict-after-echo",
          "sender-hardware-own-unicast");

  @TempDir private Path directory;

  /** Whatever happens to a host that keeps RFC 3927, no capture of it is held against it. */
  @Test
  void theReferenceHostIsBlamedForNothing() throws IOException {
    run("reference", "--suite", "full");
    for (var capture : captures()) {
      if (!INDISTINGUISHABLE.contains(name(capture))) {
        assertThat(broken(capture, false)).as(name(capture)).isEmpty();
        assertThat(broken(capture, true)).as(name(capture)).isEmpty();
      }
    }
  }

  /** What conforms is not blamed either, whether it is known when its link came up or not. */
  @ParameterizedTest
  @ValueSource(strings = {"V-01", "V-15", "V-61", "V-63", "V-92"})
  void aVariantThatConformsIsBlamedForNothing(String variant) throws IOException {
    run(
        "mutant:" + variant,
        "--id=reply-broadcast-link-local",
        "--id=carrier-cut-while-announcing",
        "--id=second-conflict-reply-reply",
        "--id=conflict-reply");
    for (var capture : captures()) {
      assertThat(broken(capture, false)).as(name(capture)).isEmpty();
      assertThat(broken(capture, true)).as(name(capture)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "M-PRB-03, probe-count, probe-sender-ip",
    "M-DEF-07, second-conflict-reply-reply, second-conflict-moves",
    "M-ANN-01, announcement-interval, announcement-count"
  })
  void aFaultIsFoundAsItIsLive(String fault, String caseId, String check) throws IOException {
    run("mutant:" + fault, "--id", caseId);
    var live =
        RunFile.read(directory.resolve("live/run.json")).cases().get(0).checks().stream()
            .filter(each -> each.verdict() == Verdict.FAIL)
            .map(CheckResult::id)
            .toList();
    assertThat(broken(captures().get(0), true)).containsAll(live);
  }

  @Test
  void nobodyToJudgeIsWrongUsage() {
    run("reference", "--id", "probe-count");
    var capture = directory.resolve("live/cases/probe-count/capture.pcapng").toString();
    var nobody = judge(capture, "--mac", "02:00:5e:00:53:77");
    assertThat(nobody.status()).isEqualTo(2);
    assertThat(nobody.err()).contains("does nothing link-local in it; these do: ").hasLineCount(1);
    assertThat(judge(directory.resolve("no.pcap").toString()).err()).contains("no such file");
    assertThat(judge(capture, "--from", "noon").err()).contains("a time in a capture is seconds");
    assertThat(judge(capture, "--mac", "host").err()).contains("a hardware address such as");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--allow-inconclusive", "-q"})
  void theReportsAreThoseOfARun(String option) throws IOException {
    run("reference", "--id", "announcement-interval");
    var said = judge(captures().get(0).toString(), option);
    assertThat(said.status()).isEqualTo(option.equals("-q") ? 3 : 0);
    assertThat(said.out()).contains("No defect found", "Hosts: ", "Report: ");
    assertThat(directory.resolve("judged/report.html")).exists();
    var run = judged();
    assertThat(run.cases()).allMatch(each -> each.id().startsWith("host-"));
    assertThat(run.requirements()).anyMatch(each -> each.verdict() == Verdict.PASS);
  }

  private Said judge(String... arguments) {
    var all = new ArrayList<>(List.of("judge"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--overwrite", "--out", directory.resolve("judged").toString()));
    return Said.of(all.toArray(String[]::new));
  }

  private RunResult judged() {
    return RunFile.read(directory.resolve("judged/run.json"));
  }

  private void run(String target, String... selection) {
    var all = new ArrayList<>(List.of("run", "--target", target));
    all.addAll(List.of(selection));
    all.addAll(List.of("--reporter", "csv", "--out", directory.resolve("live").toString()));
    Said.of(all.toArray(String[]::new));
  }

  private List<Path> captures() throws IOException {
    try (var files = Files.walk(directory.resolve("live/cases"))) {
      return files.filter(file -> file.endsWith(RecordFiles.CAPTURE)).sorted().toList();
    }
  }

  private static String name(Path capture) {
    return String.valueOf(capture.getParent().getFileName());
  }

  /** Ids of the checks that find the host of the case to break something. */
  private static Set<String> broken(Path capture, boolean linkUps) {
    var record = RecordFiles.read(capture).record();
    var ups = linkUps ? linkUps(record) : List.<Moment>of();
    var span = new Span(null, moment(record.end()));
    var request = new CaptureRequest(capture, record.mac(), span, ups);
    try {
      return new CaptureJudgement(request)
          .execute(new Settings(Profile.RFC3927, Slack.DEFAULT, Duration.ZERO)).results().stream()
              .flatMap(each -> each.checks().stream())
              .filter(CheckResult::breaks)
              .map(CheckResult::id)
              .collect(Collectors.toSet());
    } catch (RecordProblem e) {
      assertThat(e.getMessage()).containsAnyOf("link-local", "169.254/16");
      return Set.of();
    }
  }

  private static Moment moment(Instant at) {
    return Moment.parse(at.toString()).orElseThrow();
  }

  private static List<Moment> linkUps(CaseRecord record) {
    return record.acts().stream()
        .filter(
            act ->
                act instanceof Act.Started started && started.host() == 0
                    || act instanceof Act.Restarted again && again.host() == 0
                    || act instanceof Act.CarrierBack back && back.host() == 0)
        .map(act -> moment(act.at()))
        .toList();
  }
}
