package org.ipv4ll.tck.reports;

import java.util.ArrayList;
import java.util.List;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/**
 * Workflow commands that mark a job of GitHub Actions with what went wrong. GitHub shows ten of
 * each kind for a step; the last of them says how many more there are.
 */
public final class GithubAnnotations {

  private static final int MOST = 10;

  private GithubAnnotations() {}

  /** One line each: {@code ::error title=…::…}. */
  public static List<String> of(RunResult run) {
    List<String> lines = new ArrayList<>();
    lines.addAll(lines("error", run, Verdict.FAIL, Verdict.ERROR));
    lines.addAll(lines("warning", run, Verdict.INCONCLUSIVE, Verdict.WARN));
    return lines;
  }

  private static List<String> lines(String command, RunResult run, Verdict... verdicts) {
    List<CaseResult> cases =
        ReadingOrder.of(run.cases()).stream()
            .filter(each -> List.of(verdicts).contains(each.verdict()))
            .toList();
    int shown = cases.size() > MOST ? MOST - 1 : cases.size();
    List<String> lines = new ArrayList<>();
    cases.stream().limit(shown).forEach(each -> lines.add(line(command, run, each)));
    if (cases.size() > shown) {
      String more = "and %d more, all in the job summary".formatted(cases.size() - shown);
      lines.add("::%s title=%s::%s".formatted(command, property(run.target().name()), more));
    }
    return lines;
  }

  private static String line(String command, RunResult run, CaseResult result) {
    String title = run.target().name() + ": " + result.title();
    String message =
        "%s (%s, %s). Repeat: %s"
            .formatted(
                Untrusted.line(result.reason(), 300),
                result.id(),
                String.join(" ", result.requirements()),
                result.repeat());
    return "::%s title=%s::%s".formatted(command, property(title), data(message));
  }

  /** A line break would begin another command. */
  private static String data(String text) {
    return Untrusted.line(text, 1000).replace("%", "%25");
  }

  private static String property(String text) {
    return Untrusted.line(text, 150).replace("%", "%25").replace(":", "%3A").replace(",", "%2C");
  }
}
