// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.defect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipv4ll.tck.reports.SampleFrames;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.Window;
import org.junit.jupiter.api.Test;

class TellingFramesTest {

  /** Frames 1 to 5 are a claim, 6 and 8 conflicts, 7 and 9 defences. */
  private static final List<FrameRow> DEFENCE = SampleFrames.defence().list();

  @Test
  void theStimulusBeforeAFrameIsShownWithIt() {
    assertThat(of(DEFENCE, 9)).containsExactly(7, 8, 9);
    assertThat(of(DEFENCE, 7)).containsExactly(6, 7, 8);
  }

  @Test
  void whatComesBeforeAllStimuliIsShownWithWhatIsBesideIt() {
    assertThat(of(DEFENCE, 1)).containsExactly(1, 2, 3);
    assertThat(of(SampleFrames.claim().list(), 5)).containsExactly(3, 4, 5);
  }

  @Test
  void allThatACheckNamesIsShownUpToFive() {
    assertThat(of(DEFENCE, 9, 7)).containsExactly(6, 7, 9);
    assertThat(of(DEFENCE, 9, 7, 3, 2, 1)).containsExactly(1, 2, 3, 7, 9);
    assertThat(of(DEFENCE, 1, 2, 3, 4, 5, 6, 7)).containsExactly(1, 2, 3, 4, 5);
    assertThat(of(DEFENCE, 9, 9, 9)).containsExactly(7, 8, 9);
  }

  @Test
  void aSilenceIsShownByWhatShouldHaveBeenAnswered() {
    assertThat(of(DEFENCE)).containsExactly(6, 8, 9);
    var awaited = new Window(Window.Kind.AWAITED, 9.0, 12.0, "a move");
    assertThat(new TellingFrames(DEFENCE, List.of(awaited)).of(List.of())).containsExactly(6, 7, 8);
  }

  @Test
  void whereTheTesterSaidNothingTheEndIsShown() {
    assertThat(of(SampleFrames.claim().list())).containsExactly(3, 4, 5);
  }

  @Test
  void ofAShortCaptureAllIsShown() {
    var two = new SampleFrames().host(1, "probe", null).host(2, "probe", null).list();
    assertThat(of(two, 2)).containsExactly(1, 2);
    assertThat(of(List.of(), 4, 2)).containsExactly(2, 4);
    assertThat(of(List.of())).isEmpty();
  }

  @Test
  void whatIsBetweenTheFirstAndTheLastFrameIsBesideThem() {
    var four = new SampleFrames().host(1, "probe", null).host(2, "probe", null);
    var list = four.host(3, "probe", null).host(4, "probe", null).list();
    assertThat(of(list, 1, 4)).containsExactly(1, 3, 4);
  }

  @Test
  void aNumberThatTheCaptureDoesNotHaveIsNone() {
    assertThat(of(DEFENCE, 99)).containsExactly(6, 8, 9);
  }

  private static List<Integer> of(List<FrameRow> frames, Integer... named) {
    return new TellingFrames(frames, List.of()).of(List.of(named));
  }
}
