// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.ipv4ll.tck.features.Level;

/** What a test expects of an outcome. */
public final class Outcomes {

  private Outcomes() {}

  public static void satisfied(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Satisfied.class);
  }

  /** Violated at this level, and it says so. */
  public static void violated(Outcome outcome, Level level, String text) {
    assertThat(outcome).isInstanceOf(Outcome.Violated.class);
    var violated = (Outcome.Violated) outcome;
    assertThat(violated.level()).isEqualTo(level);
    assertThat(violated.text()).contains(text);
  }

  public static void failed(Outcome outcome, String text) {
    violated(outcome, Level.MUST, text);
  }

  public static void warned(Outcome outcome, String text) {
    violated(outcome, Level.SHOULD, text);
  }

  /** Nothing can be said, and these checks explain it. */
  public static void undecided(Outcome outcome, String why, String... blockers) {
    assertThat(outcome).isInstanceOf(Outcome.Undecided.class);
    var undecided = (Outcome.Undecided) outcome;
    assertThat(undecided.why()).contains(why);
    assertThat(undecided.blockers()).containsAll(Set.of(blockers));
  }

  /** Nothing can be said, and the machine is not to blame. */
  public static void undecidedByItself(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Undecided.class);
    assertThat(((Outcome.Undecided) outcome).heldUp()).isFalse();
  }

  /** The machine held up the host, or the tester. */
  public static void heldUp(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Undecided.class);
    assertThat(((Outcome.Undecided) outcome).heldUp()).isTrue();
  }

  public static void pending(Outcome outcome, long millis) {
    assertThat(outcome).isEqualTo(new Outcome.Pending(Records.at(millis)));
  }
}
