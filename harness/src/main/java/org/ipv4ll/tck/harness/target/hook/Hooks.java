// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.hook;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.harness.support.process.Command;
import org.ipv4ll.tck.harness.support.process.StampedLog;
import org.ipv4ll.tck.harness.target.AbilityOutcome;
import org.ipv4ll.tck.harness.target.Operator;
import org.ipv4ll.tck.harness.target.Placeholders;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile.Ability;
import org.ipv4ll.tck.harness.target.Unanswered;

/** Does what abilities say, and keeps a log of what came of it. */
public final class Hooks {

  /** Whoever boots a device has to be patient. */
  static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Operator operator;
  private final Optional<Path> log;

  /**
   * @param log file that lines are added to, if one is wanted
   */
  public Hooks(Operator operator, Optional<Path> log) {
    this.operator = operator;
    this.log = log;
  }

  /**
   * Has something done and waits until it is.
   *
   * @param name of the ability, for messages
   * @throws TargetException if it went wrong
   * @throws Unanswered if nobody was there to do it
   */
  public void use(String name, Ability ability, Placeholders values) {
    if (ability instanceof Ability.Command command) {
      run(name, Command.of(values.fill(command.arguments())).within(PATIENCE));
    } else if (ability instanceof Ability.Http http) {
      request(name, HttpRequestLine.of(http, values));
    } else if (ability instanceof Ability.Prompt prompt) {
      ask(name, values.fill(prompt.text()));
    } else {
      throw new TargetException(name + " cannot be done from the tester's machine");
    }
  }

  private void run(String name, Command command) {
    AbilityOutcome.of(name, command).conclude(this::note);
  }

  private void request(String name, HttpRequestLine request) {
    var answer = request.send();
    boolean good = answer.status() / 100 == 2;
    var status = "status " + answer.status();
    new AbilityOutcome(name, request.toString(), status, answer.body(), good).conclude(this::note);
  }

  private void ask(String name, String task) {
    boolean done = operator.does(task);
    note(name + ": " + task + ": " + (done ? "done" : "not done"));
    if (!done) {
      throw new Unanswered("the operator did not do this (" + name + "): " + task);
    }
  }

  private void note(String text) {
    log.ifPresent(file -> StampedLog.add(file, text));
  }
}
