// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import org.ipv4ll.tck.reports.Golden;
import org.ipv4ll.tck.reports.SampleRun;
import org.ipv4ll.tck.reports.XmlReading;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Distribution;
import org.ipv4ll.tck.reports.model.Measurement;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

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
    assertThat(Timeline.svg(of("link-flap-reprobes"))).doesNotContain("class=\"tl-log\"");
  }

  @Test
  void flagsWhatTheTesterDidAndShadesTheTimeWithoutACarrier() {
    CaseResult doubtful = of("announce-interval");
    assertThat(Timeline.svg(doubtful))
        .contains(">carrier down</text>", ">host 2: talk-ping 169.254.7.9</text>")
        .contains(">act of the tester</text>", ">no carrier</text>");
    assertThat(Timeline.svg(doubtful).split("class=\"tl-outage\"")).hasSize(3);
    assertThat(Timeline.svg(failing())).doesNotContain("no carrier");
  }

  @Test
  void isWellFormedForAnyFrames() throws Exception {
    for (double at : new double[] {0, -1, 1e-9, 3.7e8, Double.NaN, Double.POSITIVE_INFINITY}) {
      String svg = Timeline.svg(SampleRun.hostileCase("\"><script>\u0000<b>&", at));
      assertThat(XmlReading.parse(svg).getElementsByTagName("script").getLength()).isZero();
    }
  }

  @Test
  void aDistributionHasABarForEachBinAndNoMarkupFromOutside() throws Exception {
    Distribution evil = new Distribution("<b>", 0, 1, "<script>", List.of(4, 0, 9), 0);
    Document svg = XmlReading.parse(Bars.inline(evil));
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(Bars.inline(evil).split("class=\"tl-bar\" d=\"")[1].split("\"")[0].chars())
        .filteredOn(c -> c == 'z')
        .hasSize(3);
    XmlReading.parse(Bars.inline(new Distribution("", 0, 0, "", List.of(), 0)));
  }

  @Test
  void anEmptyBinIsMarkedWhereChanceWouldNotLeaveItSo() {
    Distribution hole = new Distribution("", 0, 3, "", List.of(30, 0, 30), 0);
    assertThat(Bars.inline(hole)).containsOnlyOnce("class=\"tl-hole\"");
    Distribution few = new Distribution("", 0, 3, "", List.of(1, 0, 1), 0);
    assertThat(Bars.inline(few)).doesNotContain("tl-hole");
  }

  @Test
  void aMeasurementIsDrawnAgainstItsWindow() throws Exception {
    Measurement late = new Measurement("probe 1→2", 2.5, 0.001, 1.0, 2.0, "s");
    assertThat(WindowBar.inline(late)).contains("tl-value tl-bad", "allowed 1–2 s");
    Measurement least = new Measurement("<script>", 12, 0, 10.0, null, "s");
    assertThat(WindowBar.inline(least)).doesNotContain("tl-bad", "<script>");
    XmlReading.parse(WindowBar.inline(new Measurement("n", 0, 0, 0.0, 0.0, "frames")));
  }

  @Test
  void axisHasAFewRoundTicks() {
    for (double end : new double[] {1e-6, 0.04, 1, 7, 13.4, 99, 3600}) {
      TimeAxis axis = TimeAxis.over(DoubleStream.of(0, end));
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
    return of("defend-once-then-yield");
  }

  private static CaseResult of(String id) {
    return SampleRun.mixed().find(id).orElseThrow();
  }
}
