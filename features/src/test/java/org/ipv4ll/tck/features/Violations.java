// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Sentences about entries that break a rule; none where the rule is kept. */
final class Violations {

  private Violations() {}

  /** One sentence for each entry that the rule does not hold for. */
  static <T> List<String> where(
      Collection<T> entries, Predicate<T> broken, Function<T, String> name, String sentence) {
    return entries.stream().filter(broken).map(e -> name.apply(e) + ": " + sentence).toList();
  }

  /** One sentence for each name that occurs a second time. */
  static List<String> repeated(Collection<String> names) {
    Set<String> seen = new HashSet<>();
    return names.stream().filter(n -> !seen.add(n)).map(n -> n + ": occurs twice").toList();
  }
}
