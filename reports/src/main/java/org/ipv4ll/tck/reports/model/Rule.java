// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a check holds a host against.
 *
 * @param check permanent name of the check
 * @param requirement the one that it asks about
 * @param restatedBy requirements that say the same in other places
 * @param lines of the standard that a violating host breaks; empty where they are not on file
 * @param level what the violation costs: {@code MUST} or {@code SHOULD}
 * @param layer {@code autoconf}, {@code arp} or {@code ip}
 */
public record Rule(
    String check,
    String requirement,
    List<String> restatedBy,
    String lines,
    String level,
    String layer) {

  public Rule {
    restatedBy = List.copyOf(restatedBy);
  }

  /** All requirements that it is about. */
  @JsonIgnore
  public List<String> requirements() {
    return Stream.concat(Stream.of(requirement), restatedBy.stream()).toList();
  }
}
