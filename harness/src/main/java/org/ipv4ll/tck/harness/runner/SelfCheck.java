// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.ipv4ll.tck.engine.mutant.Mutant;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.Targets;
import org.ipv4ll.tck.harness.target.reference.VirtualReferenceAdapter;
import org.ipv4ll.tck.reports.model.CaseResult;

/** Proves the cases: runs them against hosts with known faults on the virtual link. */
public final class SelfCheck {

  private final Features features;
  private final List<Case> cases;

  public SelfCheck(Features features, List<Case> cases) {
    this.features = features;
    this.cases = cases;
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

  private FaultTrial trial(Mutant mutant, long seed) {
    var breach = Breach.of(mutant.id(), features.catalogue());
    return new FaultTrial(mutant, breach, seed, results(mutant, cases, seed));
  }

  private List<CaseResult> results(Mutant mutant, List<Case> chosen, long seed) {
    try (var target = target(mutant)) {
      var plan = plan(target, chosen, seed);
      return new ConformanceRun(features, plan, target, Progress.SILENT).execute().cases();
    }
  }

  private RunPlan plan(Target target, List<Case> chosen, long seed) {
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
