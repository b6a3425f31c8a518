// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * One row of mutants.yaml: a plausible fault of an implementation.
 *
 * @param fault what the host does, in words
 * @param violates ids of the requirements that it breaks
 * @param follows what a host with this fault cannot keep either
 * @param kills the observation that shows it
 * @param takes protocol time of that observation; empty where it is not known
 * @param field where it was met in the wild; empty where it was not
 */
public record Fault(
    String id,
    Kind kind,
    String fault,
    List<String> violates,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Consequence> follows,
    String kills,
    @JsonSetter(nulls = Nulls.AS_EMPTY) String takes,
    @JsonSetter(nulls = Nulls.AS_EMPTY) String field) {

  /** What the kit has to say of a host with the fault. */
  public enum Kind {
    /** It breaks a MUST and has to be failed. */
    @JsonProperty("K")
    FAULT,
    /** It breaks a SHOULD and has to be warned about. */
    @JsonProperty("W")
    WEAK,
    /** The text is open: it may be reported and must not be failed. */
    @JsonProperty("G")
    GREY
  }

  /** A requirement that is broken as a consequence, and the sentence of the text that says so. */
  public record Consequence(String requirement, String because) {}
}
