package org.ipv4ll.tck.harness.runner;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.ipv4ll.tck.engine.mutant.Mutant;
import org.ipv4ll.tck.harness.bench.Profile;
import org.ipv4ll.tck.harness.bench.Slack;
import org.ipv4ll.tck.harness.catalogue.ConformanceCase;
import org.ipv4ll.tck.harness.catalogue.Fault;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.Targets;
import org.ipv4ll.tck.harness.target.reference.VirtualReferenceAdapter;
import org.ipv4ll.tck.reports.model.CaseResult;

/** Proves the cases: runs them against hosts with known faults on the virtual link. */
public final class SelfCheck {

  private final Features features;
  private final List<ConformanceCase> cases;
  private final boolean frugal;

  public SelfCheck(Features features, List<ConformanceCase> cases) {
    this(features, cases, false);
  }

  private SelfCheck(Features features, List<ConformanceCase> cases, boolean frugal) {
    this.features = features;
    this.cases = cases;
    this.frugal = frugal;
  }

  /**
   * The same with less work. A fault is tried with the cases that name a requirement which it
   * breaks: no other can prove that it is found. Only if they do not find it all others are run,
   * too, for a case over the whole run may see more in their captures.
   */
  public SelfCheck frugal() {
    return new SelfCheck(features, cases, true);
  }

  /**
   * Runs every case against every mutant, on all processors.
   *
   * @param seeds how many seeds each is tried with, from the first on
   * @param done hears of each mutant once it is through, from many threads
   */
  public KillMatrix run(List<Mutant> mutants, long firstSeed, int seeds, Consumer<MutantRow> done) {
    var rows =
        mutants.parallelStream().map(mutant -> row(mutant, firstSeed, seeds)).peek(done).toList();
    return new KillMatrix(features.catalogue(), cases, rows, KnownGaps.load());
  }

  private MutantRow row(Mutant mutant, long firstSeed, int seeds) {
    var trials =
        LongStream.range(firstSeed, firstSeed + seeds)
            .mapToObj(seed -> trial(mutant, seed))
            .toList();
    return new MutantRow(mutant, trials);
  }

  private Trial trial(Mutant mutant, long seed) {
    var violates = features.catalogue().fault(mutant.id()).map(Fault::violates).orElse(List.of());
    if (frugal && mutant.kind() == Mutant.Kind.FAULT) {
      var relevant = cases.stream().filter(c -> names(c, violates)).toList();
      var trial = new Trial(mutant, violates, seed, results(mutant, relevant, seed));
      if (trial.isRight()) {
        return trial;
      }
    }
    return new Trial(mutant, violates, seed, results(mutant, cases, seed));
  }

  private static boolean names(ConformanceCase c, List<String> requirements) {
    return c.requirements().stream().anyMatch(requirements::contains);
  }

  private List<CaseResult> results(Mutant mutant, List<ConformanceCase> chosen, long seed) {
    try (var target = target(mutant)) {
      var plan = plan(target, chosen, seed);
      return new ConformanceRun(features, plan, target, Progress.SILENT).execute().cases();
    }
  }

  private RunPlan plan(Target target, List<ConformanceCase> chosen, long seed) {
    var file = target.file();
    return new RunPlan(
        chosen.stream()
            .filter(c -> c.obstacle(file.roles(), file.capabilities()).isEmpty())
            .toList(),
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
        List.of(),
        Optional.empty(),
        Timekeeping.VIRTUAL);
  }

  private static Target target(Mutant mutant) {
    var adapter = new VirtualReferenceAdapter(mutant.id(), role -> mutant.factory());
    var reference = Targets.reference(mutant.role().word());
    return new Targets(List.of(adapter)).openAs(reference, "mutant:" + mutant.id());
  }
}
