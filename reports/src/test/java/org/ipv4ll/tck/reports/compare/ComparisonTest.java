// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.ipv4ll.tck.reports.Checks;
import org.ipv4ll.tck.reports.JsonDocument;
import org.ipv4ll.tck.reports.SampleRun;
import org.ipv4ll.tck.reports.compare.Comparison.Change;
import org.ipv4ll.tck.reports.compare.Comparison.Kind;
import org.ipv4ll.tck.reports.html.ComparisonPage;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Measurement;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final RunResult BEFORE =
      Cases.run(
          Cases.of("worse", Verdict.PASS),
          Cases.of("warned", Verdict.PASS),
          Cases.of("better", Verdict.FAIL),
          Cases.of("same", Verdict.FAIL),
          Cases.of("lost", Verdict.PASS),
          Cases.of("found", Verdict.INCONCLUSIVE),
          Cases.of("gone", Verdict.PASS));
  private static final RunResult AFTER =
      Cases.run(
          Cases.of("worse", Verdict.FAIL),
          Cases.of("warned", Verdict.WARN),
          Cases.of("better", Verdict.PASS),
          Cases.of("same", Verdict.FAIL),
          Cases.of("lost", Verdict.ERROR),
          Cases.of("found", Verdict.PASS),
          Cases.of("new", Verdict.FAIL));

  @Test
  void everyChangeHasItsKind() {
    var comparison = Comparison.of("one", BEFORE, "two", AFTER);
    assertThat(ids(comparison, Kind.REGRESSED)).containsExactly("worse", "warned");
    assertThat(ids(comparison, Kind.FIXED)).containsExactly("better");
    assertThat(ids(comparison, Kind.UNDECIDED)).containsExactly("lost");
    assertThat(ids(comparison, Kind.DECIDED)).containsExactly("found");
    assertThat(ids(comparison, Kind.ADDED)).containsExactly("new");
    assertThat(ids(comparison, Kind.REMOVED)).containsExactly("gone");
    assertThat(comparison.hasRegressed()).isTrue();
    assertThat(comparison.caveats()).isEmpty();
  }

  @Test
  void defectsAreComparedByCheckAndRequirement() {
    var before =
        Cases.run(
            Cases.judged("a", check("mended", Verdict.FAIL), check("new", Verdict.PASS)),
            Cases.judged("b", check("milder", Verdict.FAIL), check("worse", Verdict.WARN)),
            Cases.judged("c", check("open", Verdict.FAIL), check("gone", Verdict.FAIL)),
            Cases.judged("d", check("same", Verdict.FAIL), check("undone", Verdict.INCONCLUSIVE)));
    var after =
        Cases.run(
            Cases.judged("e", check("mended", Verdict.PASS), check("new", Verdict.FAIL)),
            Cases.judged("b", check("milder", Verdict.WARN), check("worse", Verdict.FAIL)),
            Cases.judged("c", check("open", Verdict.INCONCLUSIVE), check("added", Verdict.FAIL)),
            Cases.judged("f", check("same", Verdict.FAIL), check("undone", Verdict.FAIL)));
    assertThat(Comparison.of("one", before, "two", after).defects())
        .extracting(DefectChange::kind, DefectChange::check)
        .containsExactly(
            tuple(DefectChange.Kind.NEW, "new"),
            tuple(DefectChange.Kind.NEW, "undone"),
            tuple(DefectChange.Kind.WORSE, "worse"),
            tuple(DefectChange.Kind.FIXED, "mended"),
            tuple(DefectChange.Kind.MILDER, "milder"),
            tuple(DefectChange.Kind.UNDECIDED, "open"),
            tuple(DefectChange.Kind.ADDED, "added"),
            tuple(DefectChange.Kind.REMOVED, "gone"));
  }

  @Test
  void aNewDefectHasRegressedAndAFixedOneHasNot() {
    var well = Cases.run(Cases.judged("a", check("x", Verdict.PASS)));
    var ill = Cases.run(Cases.judged("b", check("x", Verdict.FAIL)));
    assertThat(Comparison.of("one", well, "two", ill).hasRegressed()).isTrue();
    assertThat(Comparison.of("one", ill, "two", well).hasRegressed()).isFalse();
  }

  @Test
  void defectsAreToldBeforeCases() {
    var well = Cases.run(Cases.judged("a", check("x", Verdict.PASS)));
    var ill = Cases.run(Cases.judged("a", check("x", Verdict.FAIL)));
    var comparison = Comparison.of("one", well, "two", ill);
    assertThat(new ComparisonText(comparison).lines())
        .satisfiesExactly(
            defect -> assertThat(defect).matches("defect new +x of RFC3927-2.5-04 +– → MUST +seen"),
            changed -> assertThat(changed).startsWith("regressed"),
            summary -> assertThat(summary).startsWith("1 defect new; 1 case regressed; 0 meas"));
    assertThat(new ComparisonPage(comparison).text())
        .contains("<strong>1 defect new</strong>", "RFC3927-2.5-04");
  }

  private static CheckResult check(String id, Verdict verdict) {
    return Checks.of(id, List.of("RFC3927-2.5-04"), verdict, "seen", List.of());
  }

  @Test
  void aRunIsLikeItself() {
    var comparison = Comparison.of("one", BEFORE, "one", BEFORE);
    assertThat(comparison.cases()).isEmpty();
    assertThat(comparison.measurements()).isEmpty();
    assertThat(comparison.hasRegressed()).isFalse();
  }

  @Test
  void whatWasInconclusiveAndFailsNowHasRegressed() {
    var comparison =
        Comparison.of(
            "one",
            Cases.run(Cases.of("a", Verdict.INCONCLUSIVE)),
            "two",
            Cases.run(Cases.of("a", Verdict.FAIL)));
    assertThat(comparison.hasRegressed()).isTrue();
  }

  @Test
  void aMeasurementIsToldOnceItChangedByMoreThanBothReadingsAreUncertain() {
    var comparison =
        Comparison.of(
            "one",
            Cases.run(Cases.of("a", Verdict.PASS, gap(1.5), gap(1.9), gap(1.2))),
            "two",
            Cases.run(Cases.of("a", Verdict.PASS, gap(1.5009), gap(2.1), gap(1.4))));
    assertThat(comparison.measurements())
        .extracting(shift -> shift.after().value())
        .containsExactly(2.1, 1.4);
    assertThat(comparison.measurements()).extracting(Shift::crossed).containsExactly(true, false);
  }

  @Test
  void runsThatAreNotAlikeSaySo() {
    assertThat(Comparison.of("one", BEFORE, "two", SampleRun.mixed()).caveats())
        .containsExactly("different targets: reference and avahi-autoipd");
  }

  @Test
  void thePageAndTheJsonHoldHostileTextInCheck() {
    var hostile = SampleRun.hostile("<script>alert(1)</script>");
    var comparison = Comparison.of("<b>", BEFORE, "</b>", hostile);
    assertThat(new ComparisonPage(comparison).text()).doesNotContain("<script>", "<b>");
    assertThat(JsonDocument.text(comparison)).startsWith("{").contains("\"kind\" : \"ADDED\"");
    assertThat(new ComparisonText(comparison).lines()).noneMatch(line -> line.contains("\n"));
  }

  private static Measurement gap(double seconds) {
    return new Measurement("probe 1→2", seconds, 0.0005, 1.0, 2.0, "s");
  }

  private static List<String> ids(Comparison comparison, Kind kind) {
    return comparison.of(kind).stream().map(Change::id).toList();
  }
}
