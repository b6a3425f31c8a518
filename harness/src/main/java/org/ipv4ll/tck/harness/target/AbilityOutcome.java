// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.util.List;
import java.util.function.Consumer;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.support.process.Command;

/**
 * What came of having an ability used.
 *
 * @param ability its name
 * @param deed what was done, such as a command line
 * @param status how it ended
 * @param output what was said
 * @param done whether it was done as it was told
 */
public record AbilityOutcome(
    String ability, String deed, String status, String output, boolean done) {

  /** Runs a command to its end; one that is not done in time is not done. */
  public static AbilityOutcome of(String ability, Command command) {
    var line = String.join(" ", command.arguments());
    try {
      var outcome = command.run();
      return of(ability, line, outcome.status(), outcome.output());
    } catch (SupportException e) {
      if (Refusals.mayBe(ability)) {
        return new AbilityOutcome(ability, line, String.valueOf(e.getMessage()), "", false);
      }
      throw new TargetException("the ability " + ability + ": " + e.getMessage(), e);
    }
  }

  /** The same under the command line that its file gives, whatever was needed around it. */
  public AbilityOutcome of(List<String> command) {
    return new AbilityOutcome(ability, String.join(" ", command), status, output, done);
  }

  /** Of a command that has ended with this exit status. */
  public static AbilityOutcome of(String ability, String line, int status, String output) {
    return new AbilityOutcome(ability, line, "exit status " + status, output, status == 0);
  }

  /**
   * Tells the log, and insists on it, unless a correct host may refuse it: then what is on the wire
   * decides.
   *
   * @throws TargetException if it was to be done and was not
   */
  public void conclude(Consumer<String> log) {
    log.accept((ability + ": " + deed + ": " + status + "\n" + output).stripTrailing());
    if (!done && !Refusals.mayBe(ability)) {
      throw new TargetException(
          "the ability %s: %s: %s: %s".formatted(ability, deed, status, Excerpt.of(output)));
    }
  }
}
