// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipv4ll.tck.engine.fault.Deviations;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.harness.drive.LoadMonitor;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.record.Stalls;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.ipv4ll.tck.harness.target.Targets;
import org.ipv4ll.tck.harness.target.reference.VirtualReferenceAdapter;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case that the machine held up gets a second try; no other does. */
class SecondTryTest {

  private static final HostFactory HASTY =
      Deviations.all().stream()
          .filter(deviation -> deviation.id().equals("M-PRB-12"))
          .findFirst()
          .orElseThrow()
          .factory();

  private static final LoadMonitor STALLING =
      (from, to) ->
          new Stalls(
              List.of(new Stalls.Stall(to, Duration.between(from, to), Duration.ofSeconds(5))),
              List.of());

  @TempDir private Path out;

  private final AtomicInteger tries = new AtomicInteger();
  private final List<String> heard = new ArrayList<>();

  @Test
  void aCaseThatTheMachineHeldUpIsTriedAgain() {
    var result = run(new Wire(HASTY, HostFactory.RFC3927), LoadMonitor.PERFECT, STALLING);
    assertThat(result.verdict()).isEqualTo(Verdict.PASS);
    assertThat(result.outcome().observed())
        .contains("tried again, as at first the machine stalled");
    assertThat(result.evidence().pcapng()).isEqualTo("cases/probe-spacing/again/capture.pcapng");
    assertThat(out.resolve("cases/probe-spacing/capture.pcapng")).isRegularFile();
    assertThat(out.resolve("cases/probe-spacing/again/capture.pcapng")).isRegularFile();
    assertThat(heard).containsExactly("inconclusive", "again 1", "pass");
  }

  @Test
  void aFaultIsFoundByTheSecondTry() {
    var result = run(new Wire(HASTY, HASTY), LoadMonitor.PERFECT, STALLING);
    assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(heard).containsExactly("inconclusive", "again 1", "fail");
  }

  @Test
  void thereIsNoThirdTry() {
    var result = run(new Wire(HASTY, HASTY), STALLING, STALLING);
    assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(tries).hasValue(2);
  }

  @Test
  void aFailureIsNotTriedAgain() {
    var result =
        run(new Wire(HASTY, HostFactory.RFC3927), LoadMonitor.PERFECT, LoadMonitor.PERFECT);
    assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(tries).hasValue(1);
    assertThat(out.resolve("messages-again.ndjson"))
        .satisfies(f -> assertThat(Files.exists(f)).isFalse());
  }

  @Test
  void aCaseThatCannotBeJudgedIsAnError() {
    LoadMonitor lost =
        (from, to) -> {
          throw new IllegalStateException("the record of the machine is lost");
        };
    var result = run(new Wire(HASTY, HASTY), lost, lost);
    assertThat(result.verdict()).isEqualTo(Verdict.ERROR);
    assertThat(result.reason()).isEqualTo("the record of the machine is lost");
    assertThat(heard).containsExactly("error");
  }

  /**
   * @param then what the machine does from the second try on
   */
  private CaseResult run(Wire target, LoadMonitor then, LoadMonitor atFirst) {
    var features = Features.load();
    var plan = plan(features);
    var context =
        new RunContext(
            plan,
            target,
            new Listener(),
            SharedResources.of(plan, target),
            id -> tries.get() < 2 ? atFirst : then);
    return new ConformanceRun(features, context, true).execute().cases().get(0);
  }

  private RunPlan plan(Features features) {
    return new RunPlan(
        List.of(features.catalogue().find("probe-spacing").orElseThrow()),
        new RunPlan.Scope(
            features.catalogue().suite("full").orElseThrow(), "", false, 0, Optional.empty()),
        Profile.RFC3927,
        Slack.STRICT,
        1,
        1,
        new RunPlan.Output(out, true, List.of()),
        Timekeeping.VIRTUAL);
  }

  private final class Listener implements Progress {

    @Override
    public void finished(CaseResult result) {
      heard.add(result.verdict().key());
    }

    @Override
    public void again(int cases) {
      heard.add("again " + cases);
    }
  }

  /** Takes virtual hosts for ones on a wire, which the machine can hold up. */
  private final class Wire implements Target {

    private final List<Target> hosts;

    Wire(HostFactory first, HostFactory second) {
      this.hosts = List.of(virtual(first), virtual(second));
    }

    private static Target virtual(HostFactory factory) {
      var adapter = new VirtualReferenceAdapter("", role -> factory);
      return new Targets(List.of(adapter)).openAs(Targets.reference("host"), "host");
    }

    @Override
    public TargetFile file() {
      return hosts.get(0).file();
    }

    @Override
    public String version() {
      return "";
    }

    @Override
    public boolean parallel() {
      return true;
    }

    @Override
    public Iut open(CaseBed bed) {
      return hosts.get(tries.getAndIncrement()).open(bed);
    }

    @Override
    public void close() {
      hosts.forEach(Target::close);
    }
  }
}
