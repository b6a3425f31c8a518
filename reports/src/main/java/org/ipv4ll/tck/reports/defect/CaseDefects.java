// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.defect;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RunResult;

/**
 * What one case has to do with the defects of its run.
 *
 * @param shown those that it witnesses
 * @param causes those that explain what could not be decided in it
 */
public record CaseDefects(List<Defect> shown, List<Defect> causes) {

  public CaseDefects(RunResult run, CaseResult result) {
    this(run.defects(result), causes(run, result));
  }

  private static List<Defect> causes(RunResult run, CaseResult result) {
    List<String> ids =
        result.checks().stream()
            .map(CheckResult::blockedBy)
            .flatMap(Stream::ofNullable)
            .distinct()
            .toList();
    return run.defects().stream().filter(defect -> ids.contains(defect.id())).toList();
  }

  /** {@code D1 RFC3927-2.5-07, because of D2 RFC3927-2.2-01}; empty where there are none. */
  public String names() {
    String because = causes.isEmpty() ? "" : "because of " + names(causes);
    return Stream.of(names(shown), because)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String names(List<Defect> defects) {
    return defects.stream()
        .map(defect -> defect.id() + " " + defect.rule().requirement())
        .collect(Collectors.joining(", "));
  }

  /** A line for each that the case witnesses: what the host should have done. */
  public String lines(RunResult run) {
    return shown.stream()
        .map(defect -> line(new DefectWords(run, defect)))
        .collect(Collectors.joining("\n"));
  }

  private static String line(DefectWords words) {
    return Stream.of("defect " + words.name(), words.sentence(), words.lines(), words.place())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("; "));
  }
}
