// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ipv4ll.tck.harness.runner.RepeatCommand;
import org.ipv4ll.tck.reports.ReadingOrder;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** Commands by which a reader goes on from a run that found something. */
record NextSteps(RunResult run, Path directory) {

  List<String> commands() {
    var commands = new ArrayList<String>();
    ReadingOrder.newDefects(run).stream()
        .limit(1)
        .map(defect -> "./ipv4ll-tck explain " + defect.rule().requirement())
        .forEach(commands::add);
    boolean left = run.cases().stream().anyMatch(each -> each.verdict().worseThan(Verdict.WARN));
    if (left) {
      RepeatCommand.ofFailed(run, directory).ifPresent(commands::add);
    }
    return commands;
  }
}
