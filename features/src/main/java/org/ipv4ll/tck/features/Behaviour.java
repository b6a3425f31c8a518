// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * One row of behaviours.yaml: something that a conformance suite can look at.
 *
 * @param because why no case looks at the row; empty where one does
 */
public record Behaviour(
    String id,
    String level,
    String section,
    String title,
    @JsonUnwrapped Trial trial,
    @JsonUnwrapped Coverage coverage,
    @JsonSetter(nulls = Nulls.AS_EMPTY) String because) {

  /**
   * How one can look at it.
   *
   * @param seconds protocol time from a running, unconfigured host, in words
   */
  public record Trial(String stimulus, String expected, String criterion, String seconds) {}

  /**
   * Who has looked at it before.
   *
   * @param fully earlier suites that look at the row
   * @param partly earlier suites that look at a part of it
   */
  public record Coverage(
      @JsonProperty("coveredBy") @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> fully,
      @JsonProperty("partlyCoveredBy") @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> partly) {}
}
