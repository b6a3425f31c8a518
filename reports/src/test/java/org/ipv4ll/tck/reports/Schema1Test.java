// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run.json that an older release wrote. */
class Schema1Test {

  private static final String OLD = Resource.text(Schema1Test.class, "schema1/run.json");

  @TempDir Path directory;

  @Test
  void theSampleIsOfTheFirstSchema() {
    assertThat(validated(OLD, Resource.text(Schema1Test.class, "schema1/run.schema.json")))
        .isEmpty();
  }

  @Test
  void itIsReadAndWrittenInTheSecond() throws IOException {
    var run = read(OLD);
    assertThat(run.schema()).isEqualTo(RunResult.SCHEMA);
    var file = directory.resolve("new.json");
    RunFile.write(run, file);
    assertThat(validated(Files.readString(file), Resource.text(RunFile.class, "run.schema.json")))
        .isEmpty();
    assertThat(RunFile.read(file)).isEqualTo(run);
  }

  @Test
  void findingsAreChecksByTheNameOfTheCase() {
    var failing = find(read(OLD), "defend-once-then-yield");
    assertThat(failing.checks())
        .extracting(CheckResult::id, CheckResult::requirement, CheckResult::verdict)
        .containsExactly(
            tuple(failing.id(), "RFC3927-2.5-06", Verdict.PASS),
            tuple(failing.id(), "RFC3927-2.5-07", Verdict.FAIL));
    assertThat(failing.checks().get(1).frames()).containsExactly(9);
    assertThat(failing.offendingFrames()).containsExactly(9);
  }

  @Test
  void aVerdictWithoutAFindingIsACheckToo() {
    var run = read(OLD);
    assertThat(find(run, "probe-gaps-random").checks())
        .singleElement()
        .satisfies(check -> assertThat(check.verdict()).isEqualTo(Verdict.PASS))
        .satisfies(check -> assertThat(check.text()).isEmpty());
    assertThat(find(run, "link-flap-reprobes").checks())
        .singleElement()
        .satisfies(check -> assertThat(check.verdict()).isEqualTo(Verdict.ERROR))
        .satisfies(check -> assertThat(check.text()).contains("12 frames"));
  }

  @Test
  void itsDefectsAreFound() {
    assertThat(read(OLD).defects())
        .extracting(Defect::id, each -> each.rule().check(), each -> each.rule().requirement())
        .containsExactly(
            tuple("D1", "defend-once-then-yield", "RFC3927-2.5-07"),
            tuple("D2", "probe-target-hardware-zero", "RFC3927-2.2.1-04"));
    assertThat(read(OLD).defects()).extracting(Defect::owner).containsOnly("stack");
  }

  @Test
  void itsRequirementsAreAsTheyWere() {
    var broken =
        read(OLD).requirements().stream()
            .filter(each -> each.id().equals("RFC3927-2.5-07"))
            .findFirst()
            .orElseThrow();
    assertThat(broken.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(broken.checks()).isEqualTo(broken.cases()).hasSize(1);
    assertThat(read(OLD).requirements())
        .extracting(RequirementResult::verdict)
        .contains(Verdict.NONE, Verdict.INCONCLUSIVE, Verdict.ERROR);
  }

  @Test
  void whatACaseOverTheWholeRunCitedInWordsIsCited() {
    var words = "not zero; case probe-gaps-random, frame 3: ARP probe";
    var run = read(OLD.replace("target hardware not zero", words));
    var citing = find(run, "probe-target-hardware-zero");
    assertThat(citing.cited().orElseThrow().caseId()).isEqualTo("probe-gaps-random");
    assertThat(citing.cited().orElseThrow().frame()).isEqualTo(3);
    assertThat(run.defects().get(1).witnesses()).containsExactly("probe-gaps-random");
  }

  @Test
  void whatABaselineSaidOfCasesItSaysOfTheirDefects() {
    var run = read(with("\"unexpected\" : [ \"defend-once-then-yield\" ], \"expected\" : []"));
    assertThat(run.baseline()).isNotNull();
    assertThat(java.util.Objects.requireNonNull(run.baseline()).unexpected()).containsExactly("D1");
    var known =
        read(
            with(
                "\"unexpected\" : [], \"expected\" : [ {\"about\" : \"x\", \"reason\" : \"y\","
                    + " \"line\" : 3, \"cases\" : [ \"defend-once-then-yield\" ]} ]"));
    assertThat(known.known(known.defects().get(0))).isPresent();
    assertThat(known.known(find(known, "defend-once-then-yield"))).isPresent();
    assertThat(known.known(known.defects().get(1))).isEmpty();
  }

  @Test
  void aRunFromBeforeActsWereToldHasNone() {
    var run = read(OLD.replaceAll("(?s)\"acts\" : \\[.*?\\],\\s*\"findings\"", "\"findings\""));
    assertThat(run.cases()).isNotEmpty().allMatch(each -> each.traffic().acts().isEmpty());
  }

  @Test
  void whatIsWrongInItIsSaid() {
    assertThatThrownBy(() -> read(OLD.replace("\"verdict\" : \"pass\"", "\"verdict\" : \"good\"")))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("verdict");
    assertThatThrownBy(
            () -> read(OLD.replace("\"findings\"", "\"found\"").replace("\"id\"", "\"di\"")))
        .isInstanceOf(ReportException.class);
  }

  private static String with(String baseline) {
    return OLD.stripTrailing().replaceFirst("\\}$", "")
        + ", \"baseline\" : {\"file\" : \"k\", "
        + baseline
        + ", \"flaky\" : [], \"stale\" : [], \"expired\" : []}}";
  }

  private RunResult read(String text) {
    var file = directory.resolve("run.json");
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return RunFile.read(file);
  }

  private static CaseResult find(RunResult run, String id) {
    return run.find(id).orElseThrow();
  }

  private static List<com.networknt.schema.Error> validated(String text, String schema) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(text, InputFormat.JSON);
  }
}
