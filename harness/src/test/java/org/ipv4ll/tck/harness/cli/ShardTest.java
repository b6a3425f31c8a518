// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ipv4ll.tck.reports.RunFile;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of a run, and what becomes of them. */
class ShardTest {

  private static final String[] FAULTY = {"run", "-q", "--target", "mutant:M-DEF-07", "--out"};

  @TempDir private Path directory;

  @Test
  void theUnionOfTheShardsIsTheRunInOnePiece() throws IOException {
    assertThat(run("whole", "--suite", "quick").status()).isEqualTo(1);
    run("one", "--suite", "quick", "--shard", "1/2");
    run("two", "--suite", "quick", "--shard", "2/2");
    var merged = Said.of("merge", in("two"), in("one"), "--out", in("merged"));
    assertThat(merged.status()).isEqualTo(1);
    var whole = result("whole");
    var union = result("merged");
    assertThat(union.cases().stream().map(ShardTest::facts).toList())
        .isEqualTo(whole.cases().stream().map(ShardTest::facts).toList());
    assertThat(union.requirements()).isEqualTo(whole.requirements());
    assertThat(union.summary()).isEqualTo(whole.summary());
    assertThat(union.suite()).isEqualTo(whole.suite());
    assertThat(result("one").suite().complete()).isFalse();
    for (var each : union.cases()) {
      assertThat(directory.resolve("merged").resolve(String.valueOf(each.evidence().pcapng())))
          .hasSameBinaryContentAs(
              directory.resolve("whole").resolve(String.valueOf(each.evidence().pcapng())));
    }
    assertThat(Said.of("merge", in("one"), "--out", in("none")).err())
        .isEqualTo("ipv4ll-tck: shard 2/2 is missing%n".formatted());
  }

  /** All but the time that it took. */
  private static List<Object> facts(CaseResult result) {
    return List.of(
        result.id(),
        result.verdict(),
        result.reason(),
        result.outcome().observed(),
        result.outcome().measurements(),
        result.outcome().protocolSeconds(),
        result.traffic().frames(),
        result.checks(),
        result.repeat(),
        result.evidence());
  }

  @Test
  void aRunIsRenderedAsItWasWritten() throws IOException {
    run("whole", "--id", "second-*");
    var again = directory.resolve("again");
    assertThat(Said.of("render", in("whole"), "--out", again.toString()).status()).isZero();
    assertThat(files(again)).hasSizeGreaterThan(20);
    for (var file : files(again)) {
      assertThat(again.resolve(file))
          .hasSameBinaryContentAs(directory.resolve("whole").resolve(file));
    }
    assertThat(files(again.resolve("allure-results")))
        .hasSameSizeAs(files(directory.resolve("whole/allure-results")));
  }

  @Test
  void onlyAReportThatLeadsToTheEvidenceTakesItAlong() throws IOException {
    run("whole", "--id", "second-conflict-reply-*");
    var ci = directory.resolve("ci");
    Said.of("render", in("whole"), "--reporter", "junit", "--out", ci.toString());
    assertThat(files(ci)).containsExactly(Path.of("junit.xml"));
  }

  /** All files below, but for those that have a new name each time. */
  private static List<Path> files(Path below) throws IOException {
    try (var all = Files.walk(below)) {
      return all.filter(Files::isRegularFile)
          .map(below::relativize)
          .filter(file -> !file.startsWith("allure-results"))
          .toList();
    }
  }

  @Test
  void whatFailedIsRunAgain() {
    run("whole", "--id", "second-conflict-reply-*");
    var again = run("again", "--last-failed=" + in("whole"));
    assertThat(again.status()).isEqualTo(1);
    assertThat(result("again").cases()).extracting(CaseResult::verdict).containsOnly(Verdict.FAIL);
    assertThat(result("again").suite().complete()).isFalse();
    Said.of("run", "-q", "--id", "probe-first", "--out", in("well"));
    assertThat(run("none", "--last-failed=" + in("well")).err())
        .contains("nothing selected: no case failed in");
  }

  @Test
  void repetitionsSayWhatIsUnsteady() {
    var said = run("three", "--repeat", "3", "--id", "second-conflict-reply-reply");
    assertThat(said.out()).contains("3 runs: 1 cases with the same verdict each time, 0 unsteady");
    assertThat(result("three/run-3").setup().seed()).isEqualTo(3929);
  }

  @Test
  void onlyWhatFitsIsRun() {
    var said =
        Said.of("run", "--dry-run", "--parallel", "1", "--max-duration", "30s", "--suite", "full");
    assertThat(said.status()).isZero();
    assertThat(said.out().lines().count()).isBetween(2L, 40L);
  }

  @Test
  void mistakesAreRefusedInOneLine() {
    refused("--shard 3/2: a part such as 1/3", "--shard", "3/2");
    refused("--max-duration soon: a time such as 90s or 5m", "--max-duration", "soon");
    refused("--repeat 0: everything has to run once at least", "--repeat", "0");
    refused("--shard 2/2 is empty", "--shard", "2/2", "--id", "probe-first");
    refused("no such run", "--last-failed=" + in("nowhere"));
  }

  private void refused(String message, String... options) {
    var said = run("refused", options);
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains(message);
    assertThat(said.err().lines().count()).isLessThanOrEqualTo(2);
  }

  private Said run(String name, String... more) {
    var arguments = new java.util.ArrayList<>(List.of(FAULTY));
    arguments.add(in(name));
    arguments.addAll(List.of(more));
    return Said.of(arguments.toArray(String[]::new));
  }

  private RunResult result(String name) {
    return RunFile.read(directory.resolve(name).resolve("run.json"));
  }

  private String in(String name) {
    return directory.resolve(name).toString();
  }
}
