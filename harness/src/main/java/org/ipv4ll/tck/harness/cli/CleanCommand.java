// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.support.testbed.Leftovers;
import org.ipv4ll.tck.harness.target.container.ContainerLeftovers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Removes what killed runs have left. */
@Command(
    name = "clean",
    description = {
      "Remove namespaces, processes and temporary directories of runs that were killed.",
      "Running runs are not affected, and results are never removed."
    },
    footer = {
      "",
      "Examples:",
      "  sudo ipv4ll-tck clean --dry-run   show what would be removed",
      "  sudo ipv4ll-tck clean"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:nothing is left", "2:wrong usage", "4:something could not be removed"})
final class CleanCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--dry-run", description = "show what would be removed, and remove nothing")
  private boolean dryRun;

  @Option(names = "-v", description = "show the stack trace of an error of the kit")
  private boolean verbose;

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    var left = Leftovers.ofDeadRuns();
    var containers = ContainerLeftovers.of(left);
    if (left.isEmpty()) {
      out.println("Earlier runs have left nothing behind.");
      return ExitCode.OK;
    }
    var lines = Stream.concat(containers.describe().stream(), left.describe().stream());
    lines.forEach(line -> out.println((dryRun ? "would remove " : "removing ") + line));
    if (dryRun) {
      return ExitCode.OK;
    }
    containers.remove();
    left.remove();
    return check(Leftovers.ofDeadRuns());
  }

  private int check(Leftovers still) {
    if (still.isEmpty()) {
      return ExitCode.OK;
    }
    var err = spec.commandLine().getErr();
    still.describe().forEach(line -> err.println("ipv4ll-tck: could not be removed: " + line));
    err.println("ipv4ll-tck: try it as root: sudo ./ipv4ll-tck clean");
    return ExitCode.ERROR;
  }
}
