// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.run;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.harness.cli.terminal.CaseLine;
import org.ipv4ll.tck.harness.cli.terminal.Screen;
import org.ipv4ll.tck.harness.cli.terminal.StatusLine;
import org.ipv4ll.tck.harness.runner.Progress;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;

/**
 * A line for each case that did not pass. On a terminal also a last line that says what the run is
 * waiting for, and for how long; elsewhere a line for each feature that is through.
 */
final class ConsoleProgress implements Progress, AutoCloseable {

  /**
   * What is told of the cases as they end.
   *
   * @param quiet nothing
   * @param passes also those that pass
   */
  record Told(boolean quiet, boolean passes) {

    boolean tells(CaseResult result) {
      return !quiet && (passes || result.verdict().worseThan(Verdict.PASS));
    }
  }

  /** How many of the cases that run are named. */
  private static final int NAMED = 2;

  private final StatusLine line;
  private final CaseLine caseLine;
  private final Told told;
  private final FeatureCounts features;
  private final boolean tellsFeatures;
  private final int total;
  private final long startedNanos = System.nanoTime();
  private final Map<String, Long> waiting = new LinkedHashMap<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(ConsoleProgress::ticker);
  private final RemainingTime remaining;
  private int done;
  private boolean secondTry;

  ConsoleProgress(
      PrintWriter out, List<Case> cases, RemainingTime remaining, Screen screen, Told told) {
    boolean live = screen.terminal() && !told.quiet();
    this.remaining = remaining;
    this.line = StatusLine.on(out, live);
    this.caseLine = new CaseLine(screen);
    this.told = told;
    this.features = new FeatureCounts(cases);
    this.tellsFeatures = !screen.terminal() && !told.quiet();
    this.total = cases.size();
    if (live) {
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
    long now = System.nanoTime();
    waiting.put(testCase.id(), now);
    remaining.started(testCase.id(), now);
    status();
  }

  @Override
  public synchronized void finished(CaseResult result) {
    waiting.remove(result.id());
    remaining.ended(result);
    done++;
    // A second try that passes takes back what was said of the first.
    if (told.tells(result) || secondTry && !told.quiet()) {
      line.print(caseLine.of(result));
    }
    features.add(result).filter(words -> tellsFeatures).ifPresent(line::print);
    status();
  }

  @Override
  public synchronized void again(int cases) {
    done -= cases;
    secondTry = true;
    if (!told.quiet()) {
      line.print("Repeated, because the machine delayed them: %d of the cases".formatted(cases));
    }
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
            remaining.text(now).map(left -> ", about " + left + " left").orElse(""),
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
