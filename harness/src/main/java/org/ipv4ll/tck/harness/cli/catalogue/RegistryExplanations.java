// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.Deviations;
import org.ipv4ll.tck.features.Behaviour;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.features.Catalogue;
import org.ipv4ll.tck.features.Fault;
import org.ipv4ll.tck.features.Forerunner;
import org.ipv4ll.tck.features.Requirement;
import org.ipv4ll.tck.features.Variant;

/** What the rows of the registry say, each with what names it. */
public final class RegistryExplanations {

  private final Catalogue catalogue;

  public RegistryExplanations(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  public Optional<Explanation> of(String id) {
    return Stream.of(
            catalogue.requirement(id).map(this::explain),
            catalogue.behaviour(id).map(this::explain),
            catalogue.fault(id).map(this::explain),
            catalogue.variant(id).map(this::explain),
            catalogue.forerunner(id).map(this::explain))
        .flatMap(Optional::stream)
        .findFirst();
  }

  Stream<String> ids() {
    var registry = catalogue.registry();
    return Stream.of(
            registry.requirements().stream().map(Requirement::id),
            registry.behaviours().stream().map(Behaviour::id),
            registry.faults().stream().map(Fault::id),
            registry.variants().stream().map(Variant::id),
            registry.forerunners().stream().map(Forerunner::key))
        .flatMap(ids -> ids);
  }

  private Explanation explain(Requirement r) {
    var registry = catalogue.registry();
    return new Explanation(
            "%s (%s, %s)".formatted(r.id(), r.level(), String.join(", ", r.role())), r.text())
        .field("Text", document(r) + ", lines " + r.source().lines() + " of its plain text")
        .field("How it is judged", r.judgement().rule())
        .field("Takes", r.judgement().takes())
        .field("Inconclusive", r.judgement().inconclusive())
        .field(
            "Disposition",
            r.treatment().because().isEmpty()
                ? r.treatment().disposition()
                : r.treatment().disposition() + ", " + r.treatment().because())
        .field("Common causes of failure", r.advice().causes())
        .field("Remedies", r.advice().remedies())
        .field("Restates", r.source().restates())
        .field(
            "Restated by",
            ids(
                registry.requirements().stream()
                    .filter(o -> o.source().restates().contains(r.id()))
                    .map(Requirement::id)))
        .field("Cases", ids(catalogue.casesOf(r.id()).stream().map(Case::id)))
        .field("Faults that break it", catalogue.faultsOf(r.id()))
        .field(
            "Variants that it allows",
            ids(
                registry.variants().stream()
                    .filter(v -> v.allowedBy().contains(r.id()))
                    .map(Variant::id)));
  }

  private static String document(Requirement r) {
    return r.source().section().startsWith("RFC")
        ? r.source().section()
        : "RFC 3927 section " + r.source().section();
  }

  private Explanation explain(Behaviour b) {
    return new Explanation("%s (behaviour, %s)".formatted(b.id(), b.level()), b.title())
        .field("RFC 3927 section", b.section())
        .field("Stimulus", b.trial().stimulus())
        .field("Expected", b.trial().expected())
        .field("Criterion", b.trial().criterion())
        .field("Seconds", b.trial().seconds())
        .field("No case", b.because())
        .field("Cases", ids(catalogue.casesOfBehaviour(b.id()).stream().map(Case::id)))
        .field("Forerunners", ids(catalogue.forerunnersOf(b.id()).stream().map(Forerunner::key)))
        .field("Covered by", b.coverage().fully())
        .field("Covered in part by", b.coverage().partly());
  }

  private Explanation explain(Fault f) {
    var kind = f.kind().name().toLowerCase(Locale.ROOT);
    return new Explanation("%s (%s)".formatted(f.id(), kind), f.fault())
        .list("Requirements that it breaks", texts(f.violates()))
        .list(
            "Requirements that it cannot keep either",
            f.follows().stream().map(c -> c.requirement() + " " + c.because()).toList())
        .field("Shown by", f.kills())
        .field("Takes", f.takes())
        .field("Met in", f.field())
        .field("Cases of these requirements", cases(f.violates()))
        .field("No host", Deviations.notExpressible().getOrDefault(f.id(), ""))
        .list("Run it", commands(f.id()));
  }

  private Explanation explain(Variant v) {
    return new Explanation("%s (variant that conforms)".formatted(v.id()), v.behaviour())
        .field("Why it conforms", v.why())
        .list("Requirements that allow it", texts(v.allowedBy()))
        .field("No host", Deviations.notExpressible().getOrDefault(v.id(), ""))
        .list("Run it", commands(v.id()));
  }

  private Explanation explain(Forerunner f) {
    return new Explanation("%s (test of an earlier suite)".formatted(f.key()), f.title())
        .field("Does", f.does())
        .field("Passes when", f.passes())
        .field("Behaviours", f.behaviours())
        .field(
            "Cases",
            ids(
                catalogue.cases().stream()
                    .filter(c -> c.behaviours().stream().anyMatch(f.behaviours()::contains))
                    .map(Case::id)));
  }

  private static List<String> commands(String id) {
    return Deviations.find(id)
        .map(
            deviation ->
                List.of(
                    "./ipv4ll-tck run --target mutant:" + id,
                    "./ipv4ll-tck selfcheck --all --mutant " + id))
        .orElse(List.of());
  }

  private List<String> cases(List<String> requirements) {
    return ids(requirements.stream().flatMap(r -> catalogue.casesOf(r).stream()).map(Case::id));
  }

  private List<String> texts(List<String> requirements) {
    return requirements.stream().map(id -> "%-17s %s".formatted(id, catalogue.text(id))).toList();
  }

  private static List<String> ids(Stream<String> ids) {
    return ids.distinct().toList();
  }
}
