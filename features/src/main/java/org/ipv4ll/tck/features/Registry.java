// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lists that the cases name: one row each, with a permanent id. */
public record Registry(
    List<Requirement> requirements,
    List<Behaviour> behaviours,
    List<Fault> faults,
    List<Variant> variants,
    List<Forerunner> forerunners,
    List<LegalTag> vocabulary,
    List<ArpKind> arpKinds) {

  static Registry shipped() {
    return new Registry(
        Resources.rows("registry/requirements.yaml", Requirement.class),
        Resources.rows("registry/behaviours.yaml", Behaviour.class),
        Resources.rows("registry/mutants.yaml", Fault.class),
        Resources.rows("registry/variants.yaml", Variant.class),
        Resources.rows("registry/forerunners.yaml", Forerunner.class),
        Resources.rows("registry/vocabulary.yaml", LegalTag.class),
        Resources.rows("registry/arp-packets.yaml", ArpKind.class));
  }

  Map<String, Requirement> requirementsById() {
    return byId(requirements, Requirement::id);
  }

  Map<String, Behaviour> behavioursById() {
    return byId(behaviours, Behaviour::id);
  }

  /** The requirements that a known fault breaks. */
  Set<String> broken() {
    return faults.stream().flatMap(fault -> fault.violates().stream()).collect(Collectors.toSet());
  }

  static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
    return rows.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a));
  }
}
