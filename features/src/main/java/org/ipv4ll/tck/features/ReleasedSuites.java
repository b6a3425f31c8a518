// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The suites as a release had them. They do not change: what passes one of them today passes what
 * that release asked for.
 *
 * @param suites those that had it, by the id of each case, in the order of the suites
 */
record ReleasedSuites(String version, Map<String, List<String>> suites) {

  /** The releases there were, the first one first. */
  static final String INDEX = "suites/released.txt";

  static List<ReleasedSuites> shipped() {
    return Resources.names(INDEX).stream()
        .map(version -> of(version, Resources.words("suites/released/" + version + ".txt")))
        .toList();
  }

  /**
   * Reads the file of a release.
   *
   * @param lines the words of each: a case, and the suites that had it
   */
  static ReleasedSuites of(String version, List<String[]> lines) {
    Map<String, List<String>> suites = new LinkedHashMap<>();
    lines.forEach(words -> suites.put(words[0], Arrays.asList(words).subList(1, words.length)));
    return new ReleasedSuites(version, suites);
  }

  /** Whether a name such as {@code quick@0.1.0} is of this release. */
  boolean has(String name) {
    return name.endsWith("@" + version);
  }

  /** The suite of this name with all its cases, also such as were retired since. */
  Optional<Suite> suite(String name) {
    var plain = name.substring(0, name.length() - version.length() - 1);
    var ids =
        suites.entrySet().stream()
            .filter(each -> each.getValue().contains(plain))
            .map(Map.Entry::getKey)
            .toList();
    return ids.isEmpty() ? Optional.empty() : Optional.of(new Suite(name, ids));
  }
}
