package org.ipv4ll.tck.harness.runner;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipv4ll.tck.engine.mutant.Mutant;
import org.ipv4ll.tck.harness.bench.Profile;
import org.ipv4ll.tck.harness.bench.Slack;
import org.ipv4ll.tck.harness.catalogue.Catalogue;
import org.ipv4ll.tck.harness.catalogue.ConformanceCase;
import org.ipv4ll.tck.harness.catalogue.Fault;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.Targets;
import org.ipv4ll.tck.harness.target.reference.VirtualReferenceAdapter;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** Proves the cases: runs them against hosts with known faults on the virtual link. */
public final class SelfCheck {

  private final Features features;
  private final List<ConformanceCase> cases;

  public SelfCheck(Features features, List<ConformanceCase> cases) {
    this.features = features;
    this.cases = cases;
  }

  /** Runs every case against one mutant. */
  public Row run(Mutant mutant, long seed) {
    try (var target = target(mutant)) {
      var able = cases.stream().filter(c -> target.file().capabilities().containsAll(c.needs()));
      var plan =
          new RunPlan(
              able.toList(),
              features.catalogue().suite("full").orElseThrow(),
              "",
              true,
              0,
              Profile.RFC3927,
              Slack.STRICT,
              seed,
              1,
              Path.of(""),
              false,
              List.of());
      var run = new ConformanceRun(features, plan, target, Progress.SILENT).execute();
      return new Row(mutant, features.catalogue(), run.cases());
    }
  }

  private static Target target(Mutant mutant) {
    var adapter = new VirtualReferenceAdapter(mutant.id(), mutant.factory());
    return new Targets(List.of(adapter)).openAs("reference", "mutant:" + mutant.id());
  }

  /** What all cases say of one mutant. */
  public record Row(Mutant mutant, Catalogue catalogue, List<CaseResult> results) {

    /** The worst that any case says. */
    public Verdict worst() {
      return results.stream().map(CaseResult::verdict).reduce(Verdict.NONE, Verdict::worse);
    }

    /** The cases that see the fault and name a requirement that it breaks. */
    public List<String> killers() {
      var violates = catalogue.fault(mutant.id()).map(Fault::violates).orElse(List.of());
      return results.stream()
          .filter(r -> r.verdict() == expected())
          .filter(r -> r.requirements().stream().anyMatch(violates::contains))
          .map(CaseResult::id)
          .toList();
    }

    /** Case ids by verdict. */
    public Map<Verdict, List<String>> byVerdict() {
      return results.stream()
          .collect(
              Collectors.groupingBy(
                  CaseResult::verdict, Collectors.mapping(CaseResult::id, Collectors.toList())));
    }

    /** Whether the kit says of this mutant what it should. */
    public boolean isRight() {
      return switch (mutant.kind()) {
        case FAULT -> !killers().isEmpty();
        case WEAK -> !killers().isEmpty() && worst() == Verdict.WARN;
        case GREY -> worst() != Verdict.FAIL && worst() != Verdict.ERROR;
        case VARIANT -> worst() == Verdict.PASS || worst() == Verdict.WARN;
      };
    }

    private Verdict expected() {
      return mutant.kind() == Mutant.Kind.WEAK ? Verdict.WARN : Verdict.FAIL;
    }
  }
}
