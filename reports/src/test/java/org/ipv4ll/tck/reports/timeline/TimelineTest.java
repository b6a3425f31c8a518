package org.ipv4ll.tck.reports.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.ipv4ll.tck.reports.Golden;
import org.ipv4ll.tck.reports.SampleFrames;
import org.ipv4ll.tck.reports.SampleRun;
import org.ipv4ll.tck.reports.XmlReading;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.Measurement;
import org.ipv4ll.tck.reports.timeline.Timeline.Window;
import org.junit.jupiter.api.Test;

class TimelineTest {

  @Test
  void looksAsKept() throws Exception {
    Golden.check("timeline.svg", Timeline.svg(failing()));
  }

  @Test
  void marksTheFrameThatTheFindingPointsAt() {
    assertThat(Timeline.svg(failing()))
        .contains("✗ frame 9: announcement")
        .doesNotContain("✗ frame 7")
        .containsOnlyOnce("class=\"tl-ring\"");
  }

  @Test
  void marksCommentedFramesWhereThereAreOnlyFrames() {
    assertThat(Timeline.svg(SampleFrames.defence().list(), List.of()))
        .contains("✗ frame 7: announcement", "✗ frame 9: announcement");
  }

  @Test
  void placesTheWindowOfAMeasurementBehindItsFirstFrame() {
    assertThat(AllowedWindows.of(failing()))
        .containsExactly(
            new Window(9, 10, "request 1→announcement 3: at most 1 s"),
            new Window(19.0004, Double.POSITIVE_INFINITY, "announcement 3→4: at least 10 s"));
  }

  @Test
  void findsTheRoundThatWasMeasured() {
    List<FrameRow> twoRounds =
        new SampleFrames()
            .host(0.5, "probe", null)
            .host(1.7, "probe", null)
            .tester(1.9, "reply")
            .host(2.3, "probe", null)
            .host(3.9, "probe", null)
            .list();
    assertThat(windows(twoRounds, new Measurement("probe 1→2", 1600, 1, 1000.0, 2000.0, "ms")))
        .containsExactly(new Window(3.3, 4.3, "probe 1→2: 1–2 s"));
    assertThat(windows(twoRounds, new Measurement("start→probe 1", 0.5, 0, 0.0, 1.0, "s")))
        .containsExactly(new Window(0, 1, "start→probe 1: 0–1 s"));
  }

  @Test
  void showsNoWindowWhereItDoesNotKnowThePlace() {
    List<FrameRow> claim = SampleFrames.claim().list();
    assertThat(windows(claim, new Measurement("probe 1→2", 9, 0, 1.0, 2.0, "s"))).isEmpty();
    assertThat(windows(claim, new Measurement("probes", 3, 0, 3.0, 3.0, "frames"))).isEmpty();
    assertThat(windows(claim, new Measurement("probe 1→2", 1.423, 0, null, null, "s"))).isEmpty();
  }

  @Test
  void isWellFormedForAnyFrames() throws Exception {
    List<Window> windows =
        List.of(
            new Window(-3, Double.POSITIVE_INFINITY, "<b>&\u0000"),
            new Window(Double.NaN, 2, "nowhere"),
            new Window(5, 4, "backwards"));
    for (double at : new double[] {0, -1, 1e-9, 3.7e8, Double.NaN, Double.POSITIVE_INFINITY}) {
      FrameRow frame = new FrameRow(1, "", at, "<", "\"><script>", "\u0000", "\u0000<b>", 0);
      XmlReading.parse(Timeline.svg(List.of(frame), windows));
    }
    XmlReading.parse(Timeline.svg(List.of(), List.of()));
  }

  @Test
  void axisHasAFewRoundTicks() {
    for (double end : new double[] {1e-6, 0.04, 1, 7, 13.4, 99, 3600}) {
      TimeAxis axis = TimeAxis.over(List.of(), List.of(new Window(0, end, "")));
      assertThat(axis.ticks()).hasSizeBetween(4, 11);
      assertThat(axis.ticks().get(0)).isZero();
    }
  }

  @Test
  void noLabelCoversAnother() {
    LabelRows rows = new LabelRows(2);
    assertThat(rows.place("probe", 100)).hasValue(0);
    assertThat(rows.place("probe", 120)).hasValue(1);
    assertThat(rows.place("probe", 130)).isEqualTo(OptionalInt.empty());
    assertThat(rows.place("probe", 150)).hasValue(0);
  }

  private static List<Window> windows(List<FrameRow> frames, Measurement measurement) {
    return AllowedWindows.of(SampleRun.measured(frames, measurement));
  }

  private static CaseResult failing() {
    return SampleRun.mixed().cases().get(2);
  }
}
