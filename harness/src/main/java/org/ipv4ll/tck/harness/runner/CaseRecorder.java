package org.ipv4ll.tck.harness.runner;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Capture;
import org.ipv4ll.tck.harness.bench.Journal;
import org.ipv4ll.tck.harness.catalogue.ConformanceCase;
import org.ipv4ll.tck.harness.replay.Recorder;
import org.ipv4ll.tck.reports.model.Act;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Citation;
import org.ipv4ll.tck.reports.model.Evidence;
import org.ipv4ll.tck.reports.model.Finding;
import org.ipv4ll.tck.reports.model.Verdict;

/** Makes the result of a case, and its evidence, from what its bench knows. */
final class CaseRecorder {

  private final RunContext run;
  private final ConformanceCase conformanceCase;
  private final Optional<Recorder> recorder;

  CaseRecorder(RunContext run, ConformanceCase conformanceCase, Optional<Recorder> recorder) {
    this.run = run;
    this.conformanceCase = conformanceCase;
    this.recorder = recorder;
  }

  CaseResult record(Optional<Bench> bench, Optional<Throwable> error, int stepsRun, Duration wall) {
    var files =
        new CaseEvidence(run.plan().out(), run.directory(conformanceCase.id()), conformanceCase);
    var capture = bench.map(Capture::of);
    var kept = capture.filter(c -> run.plan().evidence());
    var log = bench.flatMap(b -> b.iut().log());
    var acts = kept.map(this::acts).orElse(List.of());
    var verdict = verdict(bench, error);
    var reason = reason(bench, error);
    var result =
        new CaseResult(
            conformanceCase.id(),
            conformanceCase.title(),
            conformanceCase.feature(),
            conformanceCase.requirements(),
            conformanceCase.behaviours(),
            conformanceCase.level().name(),
            verdict,
            reason,
            conformanceCase.expected(),
            observed(bench, error),
            bench.map(b -> b.journal().measurements()).orElse(List.of()),
            capture.map(Capture::seconds).orElse(0.0),
            wall.toNanos() / 1e9,
            kept.isPresent() ? files.paths(log) : new Evidence(null, null, null),
            RepeatCommand.of(run, conformanceCase, Citation.in(reason)),
            conformanceCase.steps().subList(0, Math.min(stepsRun, conformanceCase.steps().size())),
            kept.map(Capture::rows).orElse(List.of()),
            acts,
            findings(verdict, reason, bench),
            kept.map(c -> c.windows().stream().map(w -> w.after(acts)).toList()).orElse(List.of()),
            kept.map(c -> CaseEvidence.lines(log, c)).orElse(List.of()),
            bench.map(b -> b.journal().distributions()).orElse(List.of()));
    kept.ifPresent(c -> files.write(c, result, proceedings()));
    return result;
  }

  private List<String> proceedings() {
    return recorder
        .map(noted -> noted.proceedings(conformanceCase.id(), run.circumstances()).comments())
        .orElse(List.of());
  }

  private List<Act> acts(Capture capture) {
    return recorder.map(noted -> noted.acts(capture::offset)).orElse(List.of());
  }

  private Verdict verdict(Optional<Bench> bench, Optional<Throwable> error) {
    var judged = bench.map(b -> b.journal().verdict()).orElse(Verdict.NONE);
    if (error.isPresent()) {
      return Verdict.ERROR;
    }
    if (bench.filter(b -> b.dropped() > 0).isPresent()) {
      return Verdict.ERROR;
    }
    return doubt(bench).isPresent() ? Verdict.INCONCLUSIVE : judged.worse(Verdict.PASS);
  }

  /** Why no timestamp of the case can be trusted. */
  private static Optional<String> doubt(Optional<Bench> bench) {
    return bench.flatMap(b -> b.iut().link().doubt());
  }

  private static String reason(Optional<Bench> bench, Optional<Throwable> error) {
    return error
        .map(CaseRecorder::message)
        .or(
            () ->
                bench
                    .filter(b -> b.dropped() > 0)
                    .map(b -> "the capture lost " + b.dropped() + " frames"))
        .or(() -> doubt(bench))
        .or(() -> bench.map(b -> b.journal().reason()))
        .orElse("");
  }

  private static String message(Throwable error) {
    var message = error.getMessage();
    return message == null ? error.toString() : message;
  }

  private static String observed(Optional<Bench> bench, Optional<Throwable> error) {
    var seen = bench.map(Bench::journal).map(Journal::observations).orElse(List.of());
    var text = seen.stream().distinct().collect(Collectors.joining("; "));
    return text.isEmpty() ? error.map(CaseRecorder::message).orElse("as expected") : text;
  }

  private List<Finding> findings(Verdict verdict, String reason, Optional<Bench> bench) {
    if (!verdict.worseThan(Verdict.PASS)) {
      return List.of();
    }
    var frame = bench.flatMap(b -> b.journal().offending().map(Capture.of(b)::number)).orElse(null);
    return List.of(new Finding(conformanceCase.requirements(), verdict, reason, frame));
  }
}
