// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner.selfcheck;

import java.util.List;
import org.ipv4ll.tck.features.Catalogue;
import org.ipv4ll.tck.features.Fault;
import org.ipv4ll.tck.harness.runner.selfcheck.Accusation.Blame;

/** What the registry says that a fault breaks; nothing of a variant, which conforms. */
public record Breach(Catalogue catalogue, List<String> violates, List<String> follows) {

  public Breach {
    violates = List.copyOf(violates);
    follows = List.copyOf(follows);
  }

  static Breach of(String deviation, Catalogue catalogue) {
    return catalogue
        .fault(deviation)
        .map(fault -> new Breach(catalogue, fault.violates(), consequences(fault)))
        .orElse(new Breach(catalogue, List.of(), List.of()));
  }

  private static List<String> consequences(Fault fault) {
    return fault.follows().stream().map(Fault.Consequence::requirement).toList();
  }

  /** How an accusation of this requirement stands to it. */
  Blame blame(String requirement) {
    if (violates.contains(requirement)) {
      return Blame.STRICT;
    }
    if (isAmong(requirement, violates)) {
      return Blame.RESTATED;
    }
    return isAmong(requirement, follows) ? Blame.FOLLOWS : Blame.WRONG;
  }

  private boolean isAmong(String requirement, List<String> others) {
    return others.stream().anyMatch(other -> catalogue.sayTheSame(other, requirement));
  }

  /** What it breaks of itself that this requirement says, in the same words or in others. */
  List<String> broken(String requirement) {
    return violates.stream().filter(v -> catalogue.sayTheSame(v, requirement)).toList();
  }
}
