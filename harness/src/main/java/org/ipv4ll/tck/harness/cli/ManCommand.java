// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.runner.ToolVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the manual page; a package has it. */
@Command(
    name = "man",
    description = "Print the manual page: all commands with their options.",
    footer = {
      "",
      "Examples:",
      "  ipv4ll-tck man | man -l -                  reads it",
      "  ipv4ll-tck man > ipv4ll-tck.1              keeps it"
    })
final class ManCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "the date that it bears, such as 2026-12-01 (default: today)")
  private @Nullable LocalDate date;

  @Override
  public Integer call() {
    var day = date != null ? date : LocalDate.now(ZoneOffset.UTC);
    var out = spec.commandLine().getOut();
    out.print(new ManPage(spec.root(), ToolVersion.text(), day).text());
    out.flush();
    return ExitCode.OK;
  }
}
