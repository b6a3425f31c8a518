// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names everything that one JVM creates, so that what a dead one left can be told from what a
 * living one uses. The start time goes with the process id because ids are used again.
 *
 * @param started clock ticks from boot to the start of the process
 */
public record RunId(long pid, long started) {

  private static final Pattern TEXT = Pattern.compile("(\\d+)\\.([0-9a-z]+)");
  private static final int STATE = 3;
  private static final int START_TIME = 22;

  /** Zombie and dead. */
  private static final Set<String> ENDED = Set.of("Z", "X");

  private static final RunId CURRENT = of(ProcessHandle.current().pid()).orElseThrow();

  /** The one of this JVM. */
  public static RunId current() {
    return CURRENT;
  }

  public static Optional<RunId> parse(String text) {
    var match = TEXT.matcher(text);
    return match.matches()
        ? Optional.of(
            new RunId(
                Long.parseLong(match.group(1)),
                Long.parseLong(match.group(2), Character.MAX_RADIX)))
        : Optional.empty();
  }

  /** None of a process that has ended, even while nobody has taken note of its end. */
  static Optional<RunId> of(long pid) {
    try {
      var text = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      // The name of the program, field 2, may itself contain blanks and parentheses.
      var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
      return Optional.of(new RunId(pid, Long.parseLong(fields[START_TIME - STATE])))
          .filter(run -> !ENDED.contains(fields[0]));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether that JVM still runs. */
  public boolean isAlive() {
    return of(pid).filter(this::equals).isPresent();
  }

  @Override
  public String toString() {
    return pid + "." + Long.toString(started, Character.MAX_RADIX);
  }
}
