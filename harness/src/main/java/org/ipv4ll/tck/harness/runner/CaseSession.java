// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.harness.drive.LoadMonitor;
import org.ipv4ll.tck.harness.drive.NotReached;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.runner.gherkin.Sentences;
import org.ipv4ll.tck.harness.target.Iut;
import org.jspecify.annotations.Nullable;

/** One case while it runs: its instance of the implementation, its test context, its checks. */
final class CaseSession implements AutoCloseable, Checks {

  private final Case testCase;
  private final RunContext run;
  private final List<Sentences.Named> checks = new ArrayList<>();
  private long startedNanos = System.nanoTime();
  private @Nullable Iut iut;
  private @Nullable TestContext context;
  private LoadMonitor machine = LoadMonitor.PERFECT;
  private @Nullable Throwable error;
  private int settled;
  private int steps;

  CaseSession(Case testCase, RunContext run) {
    this.testCase = testCase;
    this.run = run;
  }

  void open() {
    var opened = run.open(testCase);
    iut = opened;
    startedNanos = System.nanoTime();
    machine = run.machine(testCase.id()).of(opened);
    context = new TestContext(opened, run.setup(machine), run.beside(testCase, opened));
    run.firstTry(testCase.id()).ifPresent(why -> context().note("tried again, as at first " + why));
  }

  TestContext context() {
    if (context == null) {
      throw new IllegalStateException("the case is not open");
    }
    return context;
  }

  /** The next sentence begins. */
  void stepStarts() {
    settle();
    context().sentence(steps);
    steps++;
  }

  @Override
  public void add(Check check) {
    checks.add(new Sentences.Named(check, steps - 1, false));
  }

  @Override
  public void everywhere(Check check) {
    checks.add(new Sentences.Named(check, steps - 1, true));
  }

  /** Lets time pass until no check is pending. */
  private void settle() {
    while (settled < checks.size()) {
      var record = context().record(testCase.id());
      var until =
          checks.subList(settled, checks.size()).stream()
              .map(named -> named.check().judge(record, run.judging()))
              .filter(Outcome.Pending.class::isInstance)
              .map(pending -> ((Outcome.Pending) pending).until())
              .max(Comparator.naturalOrder());
      if (until.isEmpty()) {
        settled = checks.size();
      } else {
        context().awaitFrame(record.frames().size(), until.get());
      }
    }
  }

  /** A step ended with an exception; what was not reached is in the record already. */
  void failed(Throwable thrown) {
    if (!(thrown instanceof NotReached) && error == null) {
      error = thrown;
    }
  }

  /** What spoiled the case, if anything. */
  Optional<Throwable> error() {
    return Optional.ofNullable(error);
  }

  /** Judges the case, by those checks too that it did not come to. */
  Conclusion conclude() {
    checks.addAll(run.sentences().checks(testCase, steps));
    settle();
    var record = context().record(testCase.id()).closed(context().now());
    var judged = Judged.all(testCase, record, checks, run.judging());
    return new Conclusion(testCase, record, judged, List.of(), Map.of());
  }

  /** The checks that read the records of all cases. */
  List<Check> everywhere() {
    return checks.stream().filter(Sentences.Named::everywhere).map(Sentences.Named::check).toList();
  }

  int stepsRun() {
    return steps;
  }

  Duration wall() {
    return Duration.ofNanos(System.nanoTime() - startedNanos);
  }

  Optional<Path> log() {
    return context == null ? Optional.empty() : context.iut().log();
  }

  Case testCase() {
    return testCase;
  }

  @Override
  public void close() {
    if (context != null) {
      context.fleet().close();
    }
    machine.close();
    if (iut != null) {
      iut.close();
      iut = null;
    }
  }
}
