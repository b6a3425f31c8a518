// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.baseline;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Keeps lists of known failures. */
@Command(
    name = "baseline",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Maintain a list of known failures, so that only unknown ones make a run fail.",
      "'run --baseline FILE' uses it."
    },
    footer = {
      "",
      "Examples:",
      "  ipv4ll-tck baseline write results --out known.yaml",
      "  ipv4ll-tck run --target my-daemon.yaml --baseline known.yaml --out results",
      "  ipv4ll-tck baseline update results known.yaml"
    },
    subcommands = {BaselineWriteCommand.class, BaselineUpdateCommand.class})
public final class BaselineCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
