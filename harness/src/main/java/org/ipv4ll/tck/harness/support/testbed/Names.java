// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ipv4ll.tck.harness.support.RunId;

/** The names by which what a run creates is found again. */
final class Names {

  static final String DIRECTORY_PREFIX = "ipv4ll-tck-";

  private static final Pattern NAMESPACE = Pattern.compile("i4ll-([0-9.a-z]+)-\\d+[tis]");
  private static final Pattern DIRECTORY =
      Pattern.compile(Pattern.quote(DIRECTORY_PREFIX) + "(\\d+\\.[0-9a-z]+)");

  private Names() {}

  static String namespace(int number, char end) {
    return "i4ll-" + RunId.current() + "-" + number + end;
  }

  static String directory() {
    return DIRECTORY_PREFIX + RunId.current();
  }

  /** An interface in the namespace of the machine, whose names are short. */
  static String device(int number, char kind) {
    return "i4" + kind + Long.toString(RunId.current().pid(), Character.MAX_RADIX) + "." + number;
  }

  static Optional<RunId> runOfNamespace(String name) {
    return run(NAMESPACE, name);
  }

  static Optional<RunId> runOfDirectory(String name) {
    return run(DIRECTORY, name);
  }

  private static Optional<RunId> run(Pattern pattern, String name) {
    var match = pattern.matcher(name);
    return match.matches() ? RunId.parse(match.group(1)) : Optional.empty();
  }
}
