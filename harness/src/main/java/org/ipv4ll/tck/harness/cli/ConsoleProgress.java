// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.harness.runner.Progress;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;

/**
 * One line a case; on a terminal also a last line that says what the run is waiting for, and for
 * how long. Passed cases are left out where the output is a terminal, all are left out where it is
 * quiet.
 */
final class ConsoleProgress implements Progress, AutoCloseable {

  /** How many of the cases that run are named. */
  private static final int NAMED = 2;

  private static final int LONGEST_REASON = 2000;

  private final StatusLine line;
  private final int total;
  private final boolean terminal;
  private final boolean quiet;
  private final long startedNanos = System.nanoTime();
  private final Map<String, Long> waiting = new LinkedHashMap<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(ConsoleProgress::ticker);
  private final RemainingTime remaining;
  private int done;

  ConsoleProgress(
      PrintWriter out, int total, RemainingTime remaining, boolean terminal, boolean quiet) {
    this.remaining = remaining;
    this.line = StatusLine.on(out, terminal && !quiet);
    this.total = total;
    this.terminal = terminal;
    this.quiet = quiet;
    if (terminal && !quiet) {
      clock.scheduleAtFixedRate(this::status, 1, 1, TimeUnit.SECONDS);
    }
  }

  private static Thread ticker(Runnable work) {
    var thread = new Thread(work, "progress");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public synchronized void started(Case testCase) {
    waiting.put(testCase.id(), System.nanoTime());
    status();
  }

  @Override
  public synchronized void finished(CaseResult result) {
    waiting.remove(result.id());
    remaining.ended(result);
    done++;
    if (!quiet && (!terminal || result.verdict().worseThan(Verdict.PASS))) {
      line.print(text(result));
    }
    status();
  }

  @Override
  public synchronized void again(int cases) {
    done -= cases;
    if (!quiet) {
      line.print("Tried again, because the machine held them up: %d of the cases".formatted(cases));
    }
  }

  static String text(CaseResult result) {
    var reason = result.reason().isEmpty() ? result.title() : result.reason();
    return String.format(
        Locale.ROOT,
        "%-12s  %-38s  %6.1f s  %s",
        result.verdict(),
        result.id(),
        result.protocolSeconds(),
        oneLine(reason));
  }

  /**
   * A line that an implementation printed must not look like one of ours, or command a CI server.
   */
  private static String oneLine(String reason) {
    var lines = reason.lines().map(String::strip).collect(Collectors.joining(" / "));
    return Untrusted.line(lines, LONGEST_REASON);
  }

  private synchronized void status() {
    line.show(done < total ? status(System.nanoTime()) : "");
  }

  private String status(long now) {
    var named =
        waiting.entrySet().stream()
            .limit(NAMED)
            .map(e -> e.getKey() + " (" + seconds(now - e.getValue()) + ")")
            .collect(Collectors.joining(", "));
    int more = waiting.size() - NAMED;
    return "%d of %d done after %s%s%s%s"
        .formatted(
            done,
            total,
            seconds(now - startedNanos),
            remaining.text().map(left -> ", about " + left + " left").orElse(""),
            named.isEmpty() ? "" : ", waiting for " + named,
            more > 0 ? " and " + more + " more" : "");
  }

  private static String seconds(long nanos) {
    return Duration.ofNanos(nanos).toSeconds() + " s";
  }

  @Override
  public void close() {
    clock.shutdownNow();
    line.close();
  }
}
