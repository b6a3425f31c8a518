package org.ipv4ll.tck.reports.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipv4ll.tck.reports.JsonDocument;
import org.ipv4ll.tck.reports.SampleRun;
import org.ipv4ll.tck.reports.compare.Comparison.Change;
import org.ipv4ll.tck.reports.compare.Comparison.Kind;
import org.ipv4ll.tck.reports.html.ComparisonPage;
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
