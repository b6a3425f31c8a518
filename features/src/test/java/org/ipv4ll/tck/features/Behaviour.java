// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of behaviours.yaml.
 *
 * @param because why no case looks at the row, where none does
 */
record Behaviour(
    String id,
    String level,
    String section,
    String title,
    String stimulus,
    String expected,
    String criterion,
    String seconds,
    Sources sources,
    @Nullable String because) {

  /** The earlier suites that look at the row, and by which of their tests. */
  record Sources(
      @Nullable List<String> bct,
      @Nullable List<String> tc8,
      @Nullable List<String> full,
      @Nullable List<String> partial) {

    List<String> testsOf(String suite) {
      List<String> tests = suite.equals("bct") ? bct : tc8;
      return tests == null ? List.of() : tests;
    }
  }
}
