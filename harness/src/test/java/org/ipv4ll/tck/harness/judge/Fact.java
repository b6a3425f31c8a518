// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * One fact of the text, and what a check says of a record that shows it.
 *
 * @param text what is so, in words
 */
public record Fact(String text, Outcome outcome, Consumer<Outcome> expected) {

  public static Fact satisfied(String text, Outcome outcome) {
    return new Fact(text, outcome, Outcomes::satisfied);
  }

  public static Fact failed(String text, Outcome outcome) {
    return new Fact(text, outcome, said -> Outcomes.failed(said, ""));
  }

  public static Fact warned(String text, Outcome outcome) {
    return new Fact(text, outcome, said -> Outcomes.warned(said, ""));
  }

  /** Undecided, and not because of the machine. */
  public static Fact undecided(String text, Outcome outcome) {
    return new Fact(text, outcome, Outcomes::undecidedByItself);
  }

  /** Not reached, which the violation of these checks explains. */
  public static Fact notReached(String text, Outcome outcome, String... blockers) {
    return new Fact(text, outcome, said -> Outcomes.undecided(said, "not reached", blockers));
  }

  /** Undecided, because the machine held up the host or the tester. */
  public static Fact heldUp(String text, Outcome outcome) {
    return new Fact(text, outcome, Outcomes::heldUp);
  }

  /** More has to be seen, up to so many milliseconds. */
  public static Fact pending(String text, long millis, Outcome outcome) {
    return new Fact(text, outcome, said -> Outcomes.pending(said, millis));
  }

  /** One test for each of them. */
  public static Stream<DynamicTest> tests(Fact... facts) {
    return Stream.of(facts)
        .map(fact -> DynamicTest.dynamicTest(fact.text, () -> fact.expected.accept(fact.outcome)));
  }
}
