// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * One row of behaviours.yaml: something that a conformance suite can look at.
 *
 * @param seconds protocol time from a running, unconfigured host, in words
 * @param because why no case looks at the row; empty where one does
 */
public record Behaviour(
    String id,
    String level,
    String section,
    String title,
    String stimulus,
    String expected,
    String criterion,
    String seconds,
    Sources sources,
    @JsonSetter(nulls = Nulls.AS_EMPTY) String because) {

  /**
   * The earlier suites that look at the row.
   *
   * @param bct by these tests of the Bonjour Conformance Test
   * @param tc8 by these tests of TC8
   * @param full suites that cover it fully
   * @param partial suites that cover it in part
   */
  public record Sources(
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> bct,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> tc8,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> full,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> partial) {

    List<String> testsOf(String suite) {
      return suite.equals("bct") ? bct : tc8;
    }
  }
}
