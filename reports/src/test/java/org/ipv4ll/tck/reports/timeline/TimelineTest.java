package org.ipv4ll.tck.reports.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.ipv4ll.tck.reports.Golden;
import org.ipv4ll.tck.reports.SampleRun;
import org.ipv4ll.tck.reports.XmlReading;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Window;
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
  void shadesWhatWasAllowedAndWhatDidNotCome() {
    assertThat(Timeline.svg(failing()))
        .contains("request 1→announcement 3: at most 1 s", "✗ no other address is probed")
        .contains("class=\"tl-vain\"", ">had to come here, did not</text>");
  }

  @Test
  void marksTheTimesOfTheLogOnALaneOfItsOwn() throws Exception {
    assertThat(Timeline.svg(failing())).contains(">host&#x27;s log</text>", "class=\"tl-log\"");
    assertThat(Timeline.svg(SampleRun.mixed().cases().get(4))).doesNotContain("class=\"tl-log\"");
  }

  @Test
  void isWellFormedForAnyFrames() throws Exception {
    for (double at : new double[] {0, -1, 1e-9, 3.7e8, Double.NaN, Double.POSITIVE_INFINITY}) {
      XmlReading.parse(Timeline.svg(SampleRun.hostileCase("\"><script>\u0000<b>&", at)));
    }
  }

  @Test
  void axisHasAFewRoundTicks() {
    for (double end : new double[] {1e-6, 0.04, 1, 7, 13.4, 99, 3600}) {
      TimeAxis axis =
          TimeAxis.over(List.of(), List.of(new Window(Window.Kind.ALLOWED, 0, end, "")));
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

  private static CaseResult failing() {
    return SampleRun.mixed().cases().get(2);
  }
}
