// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.List;
import java.util.Map;

/** What must hold for mutants.yaml and variants.yaml. */
final class FaultRules {

  private FaultRules() {}

  static List<String> uniqueIds(List<Fault> all) {
    return Violations.repeated(all.stream().map(Fault::id).toList());
  }

  static List<String> legalWords(List<Fault> all) {
    return Violations.where(
        all,
        m ->
            !m.id().matches("M-[A-Z]{3}-[0-9]{2}")
                || (m.violates().isEmpty() && m.kind() != Fault.Kind.GREY)
                || m.kills().isBlank(),
        Fault::id,
        "id, violates or kills is not legal");
  }

  /** What a fault breaks, and what follows from it, exists; nothing stands in both. */
  static List<String> requirementsKnown(List<Fault> all, Map<String, Requirement> requirements) {
    return Violations.where(
        all,
        m ->
            !requirements.keySet().containsAll(m.violates())
                || m.follows().stream()
                    .anyMatch(
                        c ->
                            !requirements.containsKey(c.requirement())
                                || m.violates().contains(c.requirement())
                                || c.because().isBlank()),
        Fault::id,
        "violates or follows names an unknown requirement, one twice, or lacks its reason");
  }

  static List<String> uniqueVariants(List<Variant> variants) {
    return Violations.repeated(variants.stream().map(Variant::id).toList());
  }

  static List<String> variantsTold(List<Variant> variants) {
    return Violations.where(
        variants,
        v -> !v.id().matches("V-[0-9]{2}") || v.behaviour().isBlank() || v.why().isBlank(),
        Variant::id,
        "id is not legal, or behaviour or why is left blank");
  }

  static List<String> variantsAllowed(
      List<Variant> variants, Map<String, Requirement> requirements) {
    return Violations.where(
        variants,
        v -> v.allowedBy().isEmpty() || !requirements.keySet().containsAll(v.allowedBy()),
        Variant::id,
        "is not allowed by any known requirement");
  }
}
