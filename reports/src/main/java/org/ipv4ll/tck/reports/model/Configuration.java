// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/**
 * How an implementation is configured for a run.
 *
 * @param differs what differs from the default of its distribution, in one line
 * @param operator what an operator has chosen that the software does not do by default: what breaks
 *     a requirement because of it is no defect of the software; empty where nothing is
 */
public record Configuration(
    String differs,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        String operator) {

  /** Nothing is on file that differs. */
  public static final Configuration DEFAULT = new Configuration("", "");

  /** Whether an operator has chosen what the software does not do by default. */
  @JsonIgnore
  public boolean isChosen() {
    return !operator.isEmpty();
  }
}
