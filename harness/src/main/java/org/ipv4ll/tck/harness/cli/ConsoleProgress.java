package org.ipv4ll.tck.harness.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.Set;
import org.ipv4ll.tck.harness.catalogue.ConformanceCase;
import org.ipv4ll.tck.harness.runner.Progress;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;

/**
 * One line a case; on a terminal also a last line that says what the run is waiting for. Passed
 * cases are left out where the output is a terminal, all are left out where it is quiet.
 */
final class ConsoleProgress implements Progress {

  private final PrintWriter out;
  private final int total;
  private final boolean terminal;
  private final boolean quiet;
  private final Set<String> waiting = new LinkedHashSet<>();
  private int done;

  ConsoleProgress(PrintWriter out, int total, boolean terminal, boolean quiet) {
    this.out = out;
    this.total = total;
    this.terminal = terminal;
    this.quiet = quiet;
  }

  @Override
  public synchronized void started(ConformanceCase conformanceCase) {
    waiting.add(conformanceCase.id());
    status();
  }

  @Override
  public synchronized void finished(CaseResult result) {
    waiting.remove(result.id());
    done++;
    boolean shown = !quiet && (!terminal || result.verdict().worseThan(Verdict.PASS));
    if (shown) {
      clear();
      out.println(line(result));
      out.flush();
    }
    status();
  }

  static String line(CaseResult result) {
    var reason = result.reason().isEmpty() ? result.title() : result.reason();
    return "%-12s %-40s %6.1f s  %s"
        .formatted(result.verdict(), result.id(), result.protocolSeconds(), reason);
  }

  private void status() {
    if (terminal && !quiet && done < total) {
      var first = waiting.stream().limit(2).toList();
      var more = waiting.size() > first.size() ? " and %d more".formatted(waiting.size() - 2) : "";
      clear();
      out.printf("%d of %d done, waiting for %s%s", done, total, String.join(", ", first), more);
      out.flush();
    }
  }

  private void clear() {
    if (terminal) {
      out.print("\r\u001b[K");
    }
  }
}
