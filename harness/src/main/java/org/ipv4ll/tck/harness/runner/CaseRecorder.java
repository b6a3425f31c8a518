// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.harness.record.Circumstances;
import org.ipv4ll.tck.reports.model.Act;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Evidence;
import org.ipv4ll.tck.reports.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Makes the result of a case, and its files, from what came of it.
 *
 * @param files where they go; null where none are kept
 * @param run in which the case ran
 */
record CaseRecorder(Case testCase, @Nullable CaseEvidence files, Circumstances run) {

  private static final Evidence NO_FILES = new Evidence(null, null, null);

  /**
   * The result of a case that came to an end.
   *
   * @param repeat the command that repeats it
   */
  CaseResult record(Closed closed, String repeat) {
    var conclusion = closed.conclusion();
    var evidence = conclusion.evidence();
    var record = conclusion.record();
    var capture = new CaptureFile(record, evidence);
    var worst = worst(conclusion);
    boolean kept = files != null;
    var acts = kept ? ActRows.of(record) : List.<Act>of();
    var result =
        new CaseResult(
            new CaseResult.Head(
                testCase.id(),
                testCase.title(),
                testCase.feature(),
                testCase.requirements(),
                testCase.behaviours(),
                testCase.level().name()),
            new CaseResult.Outcome(
                worst.verdict(),
                worst.reason(),
                testCase.expected(),
                observed(evidence.observations()),
                evidence.measurements(),
                record.offset(record.end()),
                closed.wall().toNanos() / 1e9),
            files == null ? NO_FILES : files.paths(closed.log()),
            repeat,
            sentences(closed.stepsRun()),
            new CaseResult.Traffic(kept ? capture.rows() : List.of(), acts),
            conclusion.checks(capture),
            new CaseResult.Details(
                kept ? capture.windows().stream().map(w -> w.after(acts)).toList() : List.of(),
                kept ? CaseEvidence.lines(closed.log(), record) : List.of(),
                evidence.distributions()));
    if (files != null) {
      files.write(capture, result);
      files.write(record, run);
    }
    return result;
  }

  /** What was seen, in words. */
  private static String observed(List<String> observations) {
    return observations.isEmpty() ? "as expected" : String.join("; ", observations);
  }

  private static Conclusion.Worst worst(Conclusion conclusion) {
    var conditions = conclusion.record().conditions();
    return conditions.dropped() > 0
        ? new Conclusion.Worst(Verdict.ERROR, conditions.distrust().orElseThrow())
        : conclusion.worst();
  }

  /** The result of a case that the kit or its environment spoiled. */
  CaseResult spoiled(Throwable error, String repeat, int stepsRun, Duration wall) {
    var message = Optional.ofNullable(error.getMessage()).orElse(error.toString());
    return new CaseResult(
        new CaseResult.Head(
            testCase.id(),
            testCase.title(),
            testCase.feature(),
            testCase.requirements(),
            testCase.behaviours(),
            testCase.level().name()),
        new CaseResult.Outcome(
            Verdict.ERROR,
            message,
            testCase.expected(),
            message,
            List.of(),
            0,
            wall.toNanos() / 1e9),
        NO_FILES,
        repeat,
        sentences(stepsRun),
        new CaseResult.Traffic(List.of(), List.of()),
        List.of(),
        new CaseResult.Details(List.of(), List.of(), List.of()));
  }

  private List<String> sentences(int run) {
    var all = testCase.steps();
    return all.subList(0, Math.min(run, all.size()));
  }

  /** The files of a case in the directory of a run. */
  static CaseEvidence files(Path run, Case testCase) {
    var directory = run.resolve("cases").resolve(testCase.id());
    return new CaseEvidence(run, directory, testCase);
  }
}
