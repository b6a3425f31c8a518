// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.defect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RunResult;

/** A defect in words; the same words in every report. */
public final class DefectWords {

  private static final Pattern SECTION = Pattern.compile("RFC3927-([\\d.]+)-\\d+");

  private final RunResult run;
  private final Defect defect;

  public DefectWords(RunResult run, Defect defect) {
    this.run = run;
    this.defect = defect;
  }

  /** {@code D3 MUST RFC3927-2.2.1-08}. */
  public String name() {
    return "%s %s %s".formatted(defect.id(), defect.rule().level(), defect.rule().requirement());
  }

  /** What the host has to do, where the registry says so. */
  public String sentence() {
    return run.requirement(defect.rule().requirement())
        .map(requirement -> requirement.row().text())
        .orElse("");
  }

  /** {@code section 2.2.1}; the id of the requirement where it names no section. */
  public String section() {
    var id = defect.rule().requirement();
    return run.requirement(id)
        .map(requirement -> requirement.row().section())
        .or(() -> Optional.of(SECTION.matcher(id)).filter(Matcher::matches).map(m -> m.group(1)))
        .map(section -> section.startsWith("RFC") ? section : "section " + section)
        .orElse(id);
  }

  /** {@code RFC 3927, lines 579, 631}; empty where no lines are on file. */
  public String lines() {
    var lines = defect.rule().lines();
    if (lines.isBlank() || !Character.isDigit(lines.charAt(0))) {
      return lines;
    }
    boolean one = lines.chars().allMatch(Character::isDigit);
    return "RFC 3927, %s %s".formatted(one ? "line" : "lines", lines);
  }

  /** {@code address autoconfiguration, in the daemon}. */
  public String place() {
    var layer =
        switch (defect.rule().layer()) {
          case "autoconf" -> "address autoconfiguration";
          default -> defect.rule().layer().toUpperCase(Locale.ROOT);
        };
    return "stack".equals(defect.owner()) ? layer : layer + ", in the " + defect.owner();
  }

  /** {@code frames 7, 9 of defend-once}: where a reader sees it. */
  public String shown() {
    var frames = defect.show().frames();
    var numbers = frames.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return frames.isEmpty()
        ? defect.show().caseId()
        : "%s %s of %s"
            .formatted(frames.size() == 1 ? "frame" : "frames", numbers, defect.show().caseId());
  }

  /** {@code 24 cases (a, b and 22 more), 3 not decided because of it}. */
  public String extent(int most) {
    var witnesses = defect.witnesses();
    int open = undecided().size();
    return "%d %s (%s)%s"
        .formatted(
            witnesses.size(),
            witnesses.size() == 1 ? "case" : "cases",
            some(witnesses, most),
            open == 0 ? "" : ", " + open + " not decided because of it");
  }

  /** What could not be decided at all because of it: a witness has been decided. */
  public List<String> undecided() {
    return defect.undecided().stream().filter(id -> !defect.witnesses().contains(id)).toList();
  }

  /** Ids of cases as far as a line takes them: {@code a, b, c and 20 more}. */
  private static String some(List<String> ids, int most) {
    return ids.size() <= most
        ? String.join(", ", ids)
        : String.join(", ", ids.subList(0, most)) + " and " + (ids.size() - most) + " more";
  }
}
