// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner.selfcheck;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.runner.ConformanceRun;
import org.ipv4ll.tck.harness.runner.Progress;
import org.ipv4ll.tck.harness.runner.RunPlan;
import org.ipv4ll.tck.harness.runner.Timekeeping;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
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
   * Runs every case against every fault, on all processors.
   *
   * @param seeds how many seeds each is tried with, from the first on
   * @param done hears of each fault once it is through, from many threads
   */
  public KillMatrix run(
      List<Deviation> deviations, long firstSeed, int seeds, Consumer<KillMatrixRow> done) {
    var rows =
        deviations.parallelStream()
            .map(deviation -> row(deviation, firstSeed, seeds))
            .peek(done)
            .toList();
    return new KillMatrix(features.catalogue(), cases, rows, KnownGaps.load());
  }

  private KillMatrixRow row(Deviation deviation, long firstSeed, int seeds) {
    var trials =
        LongStream.range(firstSeed, firstSeed + seeds)
            .mapToObj(seed -> trial(deviation, seed))
            .toList();
    return new KillMatrixRow(deviation, trials);
  }

  private FaultTrial trial(Deviation deviation, long seed) {
    var breach = Breach.of(deviation.id(), features.catalogue());
    return new FaultTrial(deviation, breach, seed, results(deviation, cases, seed));
  }

  private List<CaseResult> results(Deviation deviation, List<Case> chosen, long seed) {
    try (var target = target(deviation)) {
      var plan = plan(target, chosen, seed);
      return new ConformanceRun(features, plan, target, Progress.SILENT).execute().cases();
    }
  }

  private RunPlan plan(Target target, List<Case> chosen, long seed) {
    var file = target.file();
    return new RunPlan(
        chosen.stream()
            .filter(c -> c.obstacle(file.about().roles(), file.capabilities()).isEmpty())
            .toList(),
        new RunPlan.Scope(
            features.catalogue().suite("full").orElseThrow(), "", true, 0, Optional.empty()),
        Profile.RFC3927,
        Slack.STRICT,
        seed,
        1,
        new RunPlan.Output(Path.of(""), false, List.of()),
        Timekeeping.VIRTUAL);
  }

  private static Target target(Deviation deviation) {
    var adapter = new VirtualReferenceAdapter(deviation.id(), role -> deviation.factory());
    var reference = Targets.reference(deviation.role().word());
    return new Targets(List.of(adapter)).openAs(reference, "mutant:" + deviation.id());
  }
}
