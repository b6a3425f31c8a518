// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.util.concurrent.Callable;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete the words of this program. */
@Command(
    name = "completion",
    description = {
      "Print a script that makes bash and zsh complete commands, options and their values."
    },
    footer = {
      "",
      "Examples:",
      "  source <(ipv4ll-tck completion)                     for this shell",
      "  ipv4ll-tck completion > ~/.ipv4ll-tck-completion    to be sourced by ~/.bashrc"
    })
final class CompletionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var root = spec.root().commandLine();
    var out = spec.commandLine().getOut();
    out.print(AutoComplete.bash(root.getCommandName(), root));
    out.flush();
    return ExitCode.OK;
  }
}
