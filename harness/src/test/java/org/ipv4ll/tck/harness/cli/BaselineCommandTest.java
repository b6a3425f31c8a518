// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {

  @TempDir private Path directory;
  private Path known;

  @BeforeEach
  void aRunThatFails() {
    known = directory.resolve("known.yaml");
    assertThat(faulty("first").status()).isEqualTo(1);
  }

  @Test
  void whatWasWrittenMakesTheSameRunGreen() throws IOException {
    assertThat(write("--reason", "known since long").status()).isZero();
    var again = faulty("second", "--baseline", known.toString());
    assertThat(again.status()).isZero();
    assertThat(again.out()).contains("Baseline " + known + " is met: 1 known defect.");
    assertThat(text("second/junit.xml"))
        .contains("known fail: known since long")
        .contains("failures=\"0\"");
    assertThat(text("second/summary.md")).contains("is met: 1 known defect");
    assertThat(text("second/report.html")).contains("known since long");
  }

  @Test
  void whatPassesAgainIsRedUntilTheBaselineIsUpdated() throws IOException {
    write();
    Files.writeString(known, "# kept\n" + Files.readString(known).replaceAll(".*target:.*\n", ""));
    var mended = run("mended", "reference", "--baseline", known.toString());
    assertThat(mended.status()).isEqualTo(1);
    assertThat(mended.out())
        .contains("stale: " + known + ":4: second-conflict-moves of RFC3927-2.5-09");
    var updated = Said.of("baseline", "update", in("mended"), known.toString());
    assertThat(updated.out()).contains("1 removed, 0 moved, 0 added");
    assertThat(Files.readString(known)).startsWith("# kept\n").contains("failing: []");
    assertThat(run("again", "reference", "--baseline", known.toString()).status()).isZero();
    assertThat(Said.of("baseline", "update", in("first"), known.toString()).out())
        .contains("0 removed, 0 moved, 1 added");
  }

  @Test
  void anExpiredEntryIsRed() {
    write("--expires", "2020-01-31");
    var late = faulty("late", "--baseline", known.toString());
    assertThat(late.status()).isEqualTo(1);
    assertThat(late.out()).contains("1 expired entry").contains("was accepted until 2020-01-31");
  }

  @Test
  void aBaselineThatIsWrongIsRefusedInOneLine() throws IOException {
    Files.writeString(known, "failing:\n  - case: probe-frist\n    reason: x\n");
    var refused = faulty("refused", "--baseline", known.toString());
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err())
        .isEqualTo(
            "ipv4ll-tck: %s:2: no case is called probe-frist; did you mean probe-first?%n"
                .formatted(known));
    assertThat(write().err()).contains("exists already");
  }

  @Test
  void aTargetFileMayNameItsBaseline() throws IOException {
    Files.writeString(known, "failing: []\n");
    var target = directory.resolve("own.yaml");
    Files.writeString(target, "name: own\nadapter: reference\nknown: known.yaml\n");
    assertThat(run("own", target.toString()).out()).contains("Baseline " + known + " is met");
    assertThat(run("none", target.toString(), "--baseline", "none").out())
        .doesNotContain("Baseline");
  }

  @Test
  void entriesInTheFormOfOlderReleasesAreMovedToTheNewOne() throws IOException {
    Files.writeString(
        known,
        """
        failing:
          # by case
          - case: probe-count  # once only
            reason: an old timer
            issue: https://tracker.example/7
        flaky: []
        """);
    assertThat(once("before", "--baseline", known.toString()).status()).isZero();
    assertThat(Said.of("baseline", "update", in("before"), known.toString()).out())
        .contains("moved    probe-count: probe-count of RFC3927-2.2.1-08")
        .contains("0 removed, 1 moved, 0 added");
    assertThat(Files.readString(known))
        .contains("  # by case\n  - check: probe-count  # once only\n")
        .contains("\n    requirement: RFC3927-2.2.1-08\n    reason: an old timer\n")
        .doesNotContain("case: probe-count");
    assertThat(Said.of("baseline", "update", in("before"), known.toString()).out())
        .contains("0 removed, 0 moved, 0 added");
  }

  @Test
  void whatIsOpenBecauseOfAKnownDefectIsAcceptedWithIt() {
    assertThat(once("before", "--id", "probe-spacing").status()).isEqualTo(1);
    Said.of("baseline", "write", in("before"), "--out", known.toString());
    var again = once("again", "--id", "probe-spacing", "--baseline", known.toString());
    assertThat(again.status()).isZero();
    assertThat(again.out())
        .contains("1 not decided because of it")
        .contains("1 fail, 1 inconclusive");
  }

  private Said once(String name, String... more) {
    var arguments = new java.util.ArrayList<>(java.util.List.of("run", "-q", "--id"));
    arguments.addAll(java.util.List.of("probe-count", "--target", "mutant:M-PRB-02"));
    arguments.addAll(java.util.List.of("--out", in(name)));
    arguments.addAll(java.util.List.of(more));
    return Said.of(arguments.toArray(String[]::new));
  }

  private Said write(String... more) {
    var arguments = new java.util.ArrayList<>(java.util.List.of("baseline", "write", in("first")));
    arguments.addAll(java.util.List.of("--out", known.toString()));
    arguments.addAll(java.util.List.of(more));
    return Said.of(arguments.toArray(String[]::new));
  }

  private Said faulty(String name, String... more) {
    return run(name, "mutant:M-DEF-07", more);
  }

  private Said run(String name, String target, String... more) {
    var arguments =
        new java.util.ArrayList<>(
            java.util.List.of("run", "-q", "--id", "second-conflict-reply-reply"));
    arguments.addAll(java.util.List.of("--target", target, "--out", in(name)));
    arguments.addAll(java.util.List.of(more));
    return Said.of(arguments.toArray(String[]::new));
  }

  private String in(String name) {
    return directory.resolve(name).toString();
  }

  private String text(String file) throws IOException {
    return Files.readString(directory.resolve(file));
  }
}
