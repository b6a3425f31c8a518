// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.run;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** Several runs of the same cases: which of them are not the same each time. */
final class Repetitions {

  private final List<RunResult> runs = new ArrayList<>();

  void add(RunResult run) {
    runs.add(run);
  }

  /** One line for each case that was not judged the same each time, and how many were. */
  void print(PrintWriter out) {
    var verdicts = new LinkedHashMap<String, List<Verdict>>();
    for (var run : runs) {
      for (var result : run.cases()) {
        verdicts.computeIfAbsent(result.id(), id -> new ArrayList<>()).add(result.verdict());
      }
    }
    var unsteady = new TreeMap<>(verdicts);
    unsteady.values().removeIf(each -> each.stream().distinct().count() == 1);
    out.println();
    unsteady.forEach((id, each) -> out.printf("unsteady  %-38s  %s%n", id, counted(each)));
    out.printf(
        "%d runs: %d cases with the same verdict each time, %d unsteady%n",
        runs.size(), verdicts.size() - unsteady.size(), unsteady.size());
    out.flush();
  }

  private static String counted(List<Verdict> verdicts) {
    Map<Verdict, Long> counts =
        verdicts.stream()
            .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " × " + count.getKey())
        .collect(Collectors.joining(", "));
  }

  /** The gravest of their exit codes. */
  int exitCode(boolean allowInconclusive) {
    return runs.stream()
        .map(run -> ExitCode.of(run, allowInconclusive))
        .max(ExitCode.GRAVITY)
        .orElse(ExitCode.OK);
  }
}
