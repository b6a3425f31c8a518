// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.defect.DefectWords;
import org.ipv4ll.tck.reports.model.BaselineJudgement;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.KnownFailure;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/**
 * Workflow commands that mark a job of GitHub Actions with what makes it red or doubtful: one for
 * each defect, and one for each case that no defect explains. What a baseline accepts is one
 * notice; an entry of it that has to go is an error at its line. GitHub shows ten of each kind for
 * a step; the last of them says how many more there are.
 */
public final class GithubAnnotations {

  private static final int MOST = 10;
  private static final int MOST_WITNESSES = 3;

  private final RunResult run;

  private GithubAnnotations(RunResult run) {
    this.run = run;
  }

  /** One line each: {@code ::error title=…::…}. */
  public static List<String> of(RunResult run) {
    return new GithubAnnotations(run).lines();
  }

  private List<String> lines() {
    Optional<BaselineJudgement> baseline = Optional.ofNullable(run.baseline());
    Stream<String> outdated = baseline.stream().flatMap(this::outdated);
    Stream<String> failures =
        Stream.concat(defects("error", Verdict.FAIL), cases("error", Verdict.ERROR));
    Stream<String> doubts =
        Stream.concat(defects("warning", Verdict.WARN), cases("warning", Verdict.INCONCLUSIVE));
    List<String> lines = new ArrayList<>();
    lines.addAll(limited("error", Stream.concat(outdated, failures).toList()));
    lines.addAll(limited("warning", doubts.toList()));
    baseline.flatMap(this::accepted).ifPresent(lines::add);
    return lines;
  }

  private Stream<String> defects(String command, Verdict verdict) {
    return ReadingOrder.newDefects(run).stream()
        .filter(each -> each.verdict() == verdict)
        .map(each -> line(command, "", new DefectWords(run, each).name(), message(each)));
  }

  private Stream<String> cases(String command, Verdict verdict) {
    return ReadingOrder.unexplained(run).stream()
        .filter(each -> each.verdict() == verdict)
        .map(each -> line(command, "", each.title(), message(each)));
  }

  private Stream<String> outdated(BaselineJudgement baseline) {
    return Stream.concat(
        entries(baseline, baseline.stale(), "stale entry", BaselineWords::stale),
        entries(baseline, baseline.expired(), "expired entry", BaselineWords::expired));
  }

  private Stream<String> entries(
      BaselineJudgement baseline,
      Collection<KnownFailure> entries,
      String title,
      Function<KnownFailure, String> words) {
    return entries.stream()
        .map(
            entry -> {
              String place = "file=%s,line=%d,".formatted(property(baseline.file()), entry.line());
              return line("error", place, title, words.apply(entry));
            });
  }

  private Optional<String> accepted(BaselineJudgement baseline) {
    List<String> known =
        ReadingOrder.knownDefects(run).stream()
            .map(each -> "%s of %s".formatted(each.rule().check(), each.rule().requirement()))
            .toList();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            line(
                "notice",
                "",
                Tally.counted(known.size(), "known defect"),
                "as %s says: %s".formatted(baseline.file(), String.join(", ", known))));
  }

  private List<String> limited(String command, List<String> lines) {
    if (lines.size() <= MOST) {
      return lines;
    }
    int left = lines.size() - MOST + 1;
    String more = line(command, "", left + " more", "all of them are in the job summary");
    return Stream.concat(lines.stream().limit(MOST - 1), Stream.of(more)).toList();
  }

  private String message(Defect defect) {
    DefectWords words = new DefectWords(run, defect);
    return "%s. %s (%s, in %s). Repeat: %s"
        .formatted(
            Untrusted.line(defect.text(), 300),
            Untrusted.line(words.sentence(), 300),
            defect.rule().check(),
            words.extent(MOST_WITNESSES),
            run.find(defect.show().caseId()).map(CaseResult::repeat).orElse(""));
  }

  private static String message(CaseResult result) {
    return "%s (%s, %s). Repeat: %s"
        .formatted(
            Untrusted.line(result.reason(), 300),
            result.id(),
            String.join(" ", result.head().requirements()),
            result.repeat());
  }

  private String line(String command, String place, String title, String message) {
    String about = property(run.target().name() + ": " + title);
    return "::%s %stitle=%s::%s".formatted(command, place, about, data(message));
  }

  /** A line break would begin another command. */
  private static String data(String text) {
    return Untrusted.line(text, 1000).replace("%", "%25");
  }

  private static String property(String text) {
    return Untrusted.line(text, 150).replace("%", "%25").replace(":", "%3A").replace(",", "%2C");
  }
}
