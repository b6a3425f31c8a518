// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.matrix;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipv4ll.tck.harness.cli.terminal.StatusLine;
import org.ipv4ll.tck.harness.cli.terminal.Terminal;
import org.ipv4ll.tck.harness.runner.Progress;
import org.ipv4ll.tck.reports.Headline;
import org.ipv4ll.tck.reports.matrix.Candidate;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;

/** One line for each target that is through; on a terminal also how far the others are. */
final class MatrixProgress implements AutoCloseable {

  private final StatusLine line;
  private final boolean quiet;
  private final long startedNanos = System.nanoTime();
  private final Map<String, Integer> left = new LinkedHashMap<>();

  MatrixProgress(PrintWriter out, List<String> names, boolean quiet) {
    this.line = StatusLine.on(out, Terminal.isThere() && !quiet);
    this.quiet = quiet;
    names.forEach(name -> left.put(name, 0));
  }

  synchronized void expects(String name, int cases) {
    left.put(name, cases);
  }

  /** Hears of the cases of one target. */
  Progress of(String name) {
    return new Progress() {
      @Override
      public void finished(CaseResult result) {
        changed(name, -1);
      }

      @Override
      public void again(int cases) {
        changed(name, cases);
      }
    };
  }

  private synchronized void changed(String name, int cases) {
    left.merge(name, cases, Integer::sum);
    line.show(
        left.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", ", "after " + elapsed() + " left: ", "")));
  }

  private String elapsed() {
    return Duration.ofNanos(System.nanoTime() - startedNanos).toSeconds() + " s";
  }

  synchronized void ended(Candidate candidate) {
    left.put(candidate.target(), 0);
    if (!quiet) {
      var words = candidate.result().map(MatrixProgress::words).orElse("not judged");
      line.print("%-24s  after %s: %s".formatted(candidate.target(), elapsed(), words));
    }
  }

  private static String words(RunResult run) {
    var s = run.summary();
    return "%s; %d pass, %d warn, %d inconclusive, %d fail, %d error"
        .formatted(
            new Headline(run).defects(), s.pass(), s.warn(), s.inconclusive(), s.fail(), s.error());
  }

  @Override
  public void close() {
    line.close();
  }
}
