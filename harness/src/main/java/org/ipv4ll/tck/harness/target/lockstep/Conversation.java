// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.lockstep;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.support.process.LineProcess;
import org.ipv4ll.tck.harness.target.TargetException;

/** The protocol with one process: the kit says a line, the stack answers. */
final class Conversation implements AutoCloseable {

  private final LineProcess process;
  private final Duration patience;
  private final Greeting greeting;
  private long instances;
  private Optional<String> breach = Optional.empty();

  private Conversation(LineProcess process, Duration patience) {
    this.process = process;
    this.patience = patience;
    this.greeting = Greeting.of(hear("the greeting, such as " + Greeting.EXAMPLE));
  }

  /**
   * Starts a process and hears its greeting.
   *
   * @throws TargetException if it cannot be started, or greets in another way
   */
  static Conversation begin(
      List<String> command, Map<String, String> environment, Duration patience) {
    try {
      var process = LineProcess.start(command, environment, patience);
      try {
        return new Conversation(process, patience);
      } catch (LockstepBreach e) {
        process.kill();
        process.close();
        throw e;
      }
    } catch (SupportException e) {
      throw new TargetException(e.getMessage(), e);
    }
  }

  Greeting greeting() {
    return greeting;
  }

  /** A name for one more instance. */
  String newId() {
    instances++;
    return Long.toString(instances);
  }

  /** How it has broken the protocol, if it has: nothing more is to be asked of it then. */
  Optional<String> breach() {
    return breach;
  }

  /**
   * Says a line and waits for the whole answer.
   *
   * @param now the time that the line names
   * @param interfaces how many it may send on
   * @throws LockstepBreach if there is none, or another than the protocol allows
   */
  Answer ask(String line, Instant now, int interfaces) {
    breach.ifPresent(
        how -> {
          throw new TargetException(how);
        });
    try {
      return answer(line, new AnswerReader(line, now, interfaces));
    } catch (LockstepBreach e) {
      throw broken(e);
    }
  }

  /** Remembers the breach. */
  LockstepBreach broken(LockstepBreach how) {
    breach = Optional.of(String.valueOf(how.getMessage()));
    return how;
  }

  private Answer answer(String line, AnswerReader reader) {
    if (process.hasSpoken()) {
      throw new LockstepBreach(
          "%s was said without being asked, before %s"
              .formatted(
                  LockstepBreach.quoted(process.hear().orElse("")), LockstepBreach.quoted(line)));
    }
    process.say(line);
    var request = "an answer to " + LockstepBreach.quoted(line);
    var answer = reader.take(hear(request));
    while (answer.isEmpty()) {
      answer = reader.take(hear(request));
    }
    return answer.get();
  }

  private String hear(String what) {
    return process.hear().orElseThrow(() -> new LockstepBreach(silence(what)));
  }

  private String silence(String what) {
    if (process.wasLate()) {
      return "nothing came within %s s where %s was due"
          .formatted(Double.toString(patience.toMillis() / 1000.0).replaceAll("\\.0$", ""), what);
    }
    var status = process.status();
    var how = status.isEmpty() ? "closed its output" : "ended, exit status " + status.getAsInt();
    return "the stack %s, where %s was due%s".formatted(how, what, lastWords());
  }

  private String lastWords() {
    return Optional.of(process.complaints())
        .filter(lines -> !lines.isEmpty())
        .map(lines -> "; it said last: " + LockstepBreach.quoted(String.join(" / ", lines)))
        .orElse("");
  }

  @Override
  public void close() {
    if (breach.isPresent()) {
      process.kill();
    }
    process.close();
  }
}
