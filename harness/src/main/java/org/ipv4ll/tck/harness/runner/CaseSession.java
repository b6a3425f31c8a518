package org.ipv4ll.tck.harness.runner;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Inconclusive;
import org.ipv4ll.tck.harness.bench.Steadiness;
import org.ipv4ll.tck.harness.bench.Testimony;
import org.ipv4ll.tck.harness.bench.Violation;
import org.ipv4ll.tck.harness.catalogue.ConformanceCase;
import org.ipv4ll.tck.harness.replay.Recorder;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.jspecify.annotations.Nullable;

/** One case while it runs: its instance of the implementation, its bench, what went wrong. */
final class CaseSession implements AutoCloseable {

  private final ConformanceCase conformanceCase;
  private final RunContext run;
  private long startedNanos = System.nanoTime();
  private @Nullable Iut iut;
  private @Nullable Bench bench;
  private @Nullable Recorder recorder;
  private Steadiness machine = Steadiness.PERFECT;
  private Steadiness watched = Steadiness.PERFECT;
  private @Nullable Throwable error;
  private int steps;

  CaseSession(ConformanceCase conformanceCase, RunContext run) {
    this.conformanceCase = conformanceCase;
    this.run = run;
  }

  void open() {
    var opened = run.open(conformanceCase);
    iut = opened;
    startedNanos = System.nanoTime();
    var recording = new Recorder(opened.link().now());
    recorder = recording;
    machine = run.machine(conformanceCase.id()).of(opened);
    watched = recording.watch(machine);
    bench =
        new Bench(
            recording.watch(opened),
            run.settings(watched),
            conformanceCase.level(),
            run::testimonies,
            recording.watch(run.beside(conformanceCase, opened)));
    run.firstTry(conformanceCase.id())
        .ifPresent(why -> bench().journal().observed("tried again, as at first " + why));
  }

  Bench bench() {
    if (bench == null) {
      throw new IllegalStateException("the bench is not open");
    }
    return bench;
  }

  void stepStarts() {
    steps++;
  }

  /** A step ended with an exception; verdicts are in the journal already. */
  void failed(Throwable thrown) {
    boolean verdict = thrown instanceof Violation || thrown instanceof Inconclusive;
    if (!verdict && error == null) {
      error = thrown;
    }
  }

  CaseResult finish() {
    var wall = Duration.ofNanos(System.nanoTime() - startedNanos);
    testimonies(watched).forEach(Testimony::askAboutGaps);
    return new CaseRecorder(run, conformanceCase, Optional.ofNullable(recorder))
        .record(Optional.ofNullable(bench), Optional.ofNullable(error), steps, wall);
  }

  List<Testimony> testimonies() {
    return testimonies(machine);
  }

  private List<Testimony> testimonies(Steadiness of) {
    return bench == null ? List.of() : Testimony.of(conformanceCase.id(), bench, of);
  }

  /** Whether nothing can be said for a reason that lies in the machine. */
  boolean isHeldUp() {
    return bench != null && (bench.journal().isHeldUp() || bench.iut().link().doubt().isPresent());
  }

  ConformanceCase conformanceCase() {
    return conformanceCase;
  }

  @Override
  public void close() {
    if (bench != null) {
      bench.fleet().close();
    }
    machine.close();
    if (iut != null) {
      iut.close();
      iut = null;
    }
  }
}
