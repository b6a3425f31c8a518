package org.ipv4ll.tck.features;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold for mutants.yaml and variants.yaml. */
final class MutantRules {

  /** The 215 of the catalogue of faults, and those that only the cases of this kit brought up. */
  static final int COUNT = 215 + 93;

  static final int VARIANT_COUNT = 43;

  private static final Set<String> KINDS = Set.of("K", "W", "G");

  private MutantRules() {}

  static List<String> complete(List<Mutant> all) {
    return Violations.unlessCounted(COUNT, all, "faults");
  }

  static List<String> uniqueIds(List<Mutant> all) {
    return Violations.repeated(all.stream().map(Mutant::id).toList());
  }

  static List<String> legalWords(List<Mutant> all) {
    return Violations.where(
        all,
        m ->
            !m.id().matches("M-[A-Z]{3}-[0-9]{2}")
                || !KINDS.contains(m.kind())
                || m.violates().isEmpty()
                || m.kills().isBlank(),
        Mutant::id,
        "id, kind, violates or kills is not legal");
  }

  /** Each violated requirement exists and lists the fault in turn. */
  static List<String> violatedKnown(List<Mutant> all, Map<String, Requirement> requirements) {
    return all.stream()
        .flatMap(
            m ->
                m.violates().stream()
                    .filter(r -> !lists(requirements.get(r), m.id()))
                    .map(r -> m.id() + ": is not listed by " + r))
        .toList();
  }

  static List<String> variantsComplete(List<Variant> variants) {
    return Violations.unlessCounted(
        VARIANT_COUNT, Set.copyOf(variants.stream().map(Variant::id).toList()), "variants");
  }

  static List<String> variantsAllowed(
      List<Variant> variants, Map<String, Requirement> requirements) {
    return Violations.where(
        variants,
        v -> v.allowedBy().isEmpty() || !requirements.keySet().containsAll(v.allowedBy()),
        Variant::id,
        "is not allowed by any known requirement");
  }

  private static boolean lists(@Nullable Requirement r, String mutant) {
    return r != null && r.mutants().contains(mutant);
  }
}
