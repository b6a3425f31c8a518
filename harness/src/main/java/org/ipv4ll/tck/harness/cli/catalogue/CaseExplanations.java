// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ipv4ll.tck.features.ArpKind;
import org.ipv4ll.tck.features.Behaviour;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.features.Catalogue;
import org.ipv4ll.tck.features.LegalTag;
import org.ipv4ll.tck.features.Suite;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.runner.gherkin.Sentences;

/** What cases and their checks do, and what their tags mean. */
final class CaseExplanations {

  /** Groups of tags that name what the explanation tells anyway. */
  private static final Set<String> NAMES = Set.of("id", "requirement", "behaviour");

  private final Catalogue catalogue;
  private final Sentences sentences = Sentences.load();

  CaseExplanations(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Optional<Explanation> ofCase(String id) {
    return catalogue.find(id).map(this::explain);
  }

  Optional<Explanation> ofCheck(String id) {
    return catalogue.cases().stream()
        .flatMap(c -> criteria(c).stream())
        .filter(criterion -> criterion.id().equals(id))
        .findFirst()
        .map(this::explain);
  }

  Optional<Explanation> ofTag(String tag) {
    return legal(tag).map(legal -> explain(tag, legal));
  }

  /** The ids of all cases, checks and tags that have no other name. */
  Stream<String> ids() {
    return Stream.of(
            catalogue.cases().stream().map(Case::id),
            catalogue.cases().stream().flatMap(c -> criteria(c).stream()).map(Criterion::id),
            catalogue.registry().vocabulary().stream()
                .flatMap(legal -> Optional.ofNullable(legal.tag()).stream()))
        .flatMap(ids -> ids)
        .distinct();
  }

  private List<Criterion> criteria(Case c) {
    return sentences.checks(c).stream().map(named -> named.check().criterion()).distinct().toList();
  }

  private Explanation explain(Case c) {
    var text = new Explanation("%s (%s)".formatted(c.id(), c.level()), c.title());
    c.steps().forEach(step -> text.line("    " + step));
    return text.line("")
        .list("Requirements that it judges", texts(c.requirements()))
        .list("Checks", criteria(c).stream().map(CaseExplanations::line).toList())
        .list("Behaviours", c.behaviours().stream().map(this::title).toList())
        .list("Tags", tags(c))
        .field("Kinds of ARP packets", kinds(c))
        .field("Suites", suites(c))
        .field("Takes", catalogue.seconds(c) + " s of link time with the reference host")
        .field("Stands in", c.source().file() + ":" + c.source().line() + ", " + c.feature())
        .line("")
        .field("Run it", "./ipv4ll-tck run --id " + c.id());
  }

  private Explanation explain(Criterion criterion) {
    var cases =
        catalogue.cases().stream().filter(c -> criteria(c).contains(criterion)).map(Case::id);
    var requirement = criterion.requirement();
    return new Explanation(
            "%s (check, %s)".formatted(criterion.id(), criterion.level()),
            requirement + " " + catalogue.text(requirement))
        .field("Lines that a violating host breaks", criterion.lines())
        .field("Layer", criterion.layer().word())
        .field("Restated by", criterion.restatedBy())
        .field("Cases", cases.toList())
        .field("Faults that break the requirement", catalogue.faultsOf(requirement));
  }

  private Explanation explain(String tag, LegalTag legal) {
    var cases = catalogue.cases().stream().filter(c -> c.tags().contains(tag)).map(Case::id);
    return new Explanation("%s (tag, %s)".formatted(tag, legal.group()), legal.meaning())
        .field("Form", Optional.ofNullable(legal.form()).orElse(""))
        .field("Cases", cases.toList());
  }

  private static String line(Criterion criterion) {
    return "%s (%s, %s, lines %s)"
        .formatted(criterion.id(), criterion.level(), criterion.requirement(), criterion.lines());
  }

  private List<String> texts(List<String> requirements) {
    return requirements.stream().map(id -> "%-17s %s".formatted(id, catalogue.text(id))).toList();
  }

  private String title(String behaviour) {
    return behaviour + " " + catalogue.behaviour(behaviour).map(Behaviour::title).orElse("");
  }

  private List<String> tags(Case c) {
    return c.tags().stream()
        .flatMap(
            tag ->
                legal(tag).filter(legal -> !NAMES.contains(legal.group())).stream()
                    .map(legal -> tag + " " + legal.meaning()))
        .toList();
  }

  private Optional<LegalTag> legal(String tag) {
    return catalogue.registry().vocabulary().stream().filter(l -> l.permits(tag)).findFirst();
  }

  private List<String> kinds(Case c) {
    var found = new ArrayList<String>();
    for (ArpKind kind : catalogue.registry().arpKinds()) {
      new TreeMap<>(kind.covers())
          .forEach(
              (state, cover) -> {
                if (cover.cases().contains(c.id())) {
                  found.add("%s (%s)".formatted(kind, state));
                }
              });
    }
    return found;
  }

  private List<String> suites(Case c) {
    return catalogue.suites().stream()
        .filter(suite -> suite.ids().contains(c.id()))
        .map(Suite::name)
        .toList();
  }
}
