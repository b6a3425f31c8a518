// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Suite;
import org.ipv4ll.tck.reports.model.Verdict;

/** What a run says, in words; the same words in every report. */
public final class Headline {

  private final RunResult run;

  public Headline(RunResult run) {
    this.run = run;
  }

  /** {@code 2 defects (1 MUST, 1 SHOULD)}, and how many of them the baseline accepts. */
  public String defects() {
    int all = run.defects().size();
    if (all == 0) {
      return "No defect found";
    }
    long known = run.defects().stream().filter(each -> run.known(each).isPresent()).count();
    String levels =
        Stream.of("MUST", "SHOULD")
            .filter(level -> count(level) > 0)
            .map(level -> count(level) + " " + level)
            .collect(Collectors.joining(", "));
    return "%s (%s)%s"
        .formatted(
            Tally.counted(all, "defect"),
            levels,
            known == 0 ? "" : ", " + known + " of them known");
  }

  private long count(String level) {
    return run.defects().stream().filter(each -> each.rule().level().equals(level)).count();
  }

  /** {@code Keeps 41 of 43 assessed MUSTs; 2 broken; 5 not assessed here}. */
  public String musts() {
    Tally musts = mustTally();
    return musts.total() == 0 ? "Was judged by no MUST" : musts.sentence("Keeps", "MUSTs");
  }

  /** Definitions and recommendations, empty where the run looked at none. */
  public String others() {
    List<String> parts = new ArrayList<>();
    Tally rules = tally(Headline::definition);
    Tally shoulds = tally(each -> each.row().level().startsWith("SHOULD"));
    if (rules.total() > 0) {
      parts.add(rules.sentence("Keeps", "definitions and implied rules"));
    }
    if (shoulds.total() > 0) {
      parts.add(shoulds.sentence("Follows", "SHOULDs"));
    }
    return parts.isEmpty() ? "" : String.join(". ", parts) + ".";
  }

  /** Kept and assessed MUSTs as {@code 41/43 MUST}. */
  public String ratio() {
    Tally musts = mustTally();
    return musts.assessed() == 0
        ? "no MUST judged"
        : musts.count(Verdict.PASS) + "/" + musts.assessed() + " MUST";
  }

  /** The worst verdict of all cases, NONE where none ran. */
  public Verdict worst() {
    return run.cases().stream().map(each -> each.verdict()).reduce(Verdict.NONE, Verdict::worse);
  }

  /** Whether the reader sees everything that the suite holds. */
  public String completeness() {
    Suite suite = run.suite();
    String cases = Tally.counted(run.summary().total(), "case");
    if (run.course().interrupted()) {
      return "Interrupted: only " + cases + " of suite " + suite.name() + " had run.";
    }
    return suite.complete()
        ? "Whole suite " + suite.name() + " (" + cases + ")."
        : "Part of suite " + suite.name() + " (" + cases + ")" + selection(suite) + ".";
  }

  private static String selection(Suite suite) {
    return suite.selection().isBlank() ? "" : ", selected by " + suite.selection();
  }

  private Tally mustTally() {
    return tally(each -> each.row().level().startsWith("MUST"));
  }

  private Tally tally(Predicate<RequirementResult> which) {
    return Tally.of(run.requirements().stream().filter(which).toList());
  }

  private static boolean definition(RequirementResult requirement) {
    return requirement.row().level().equals("def") || requirement.row().level().equals("impl");
  }
}
