// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.cli.option.TargetLookup;
import org.ipv4ll.tck.harness.runner.ToolVersion;
import org.ipv4ll.tck.harness.target.reference.LockstepReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Speaks the lockstep protocol as a stack does. */
@Command(
    name = "lockstep",
    description = {
      "Run the reference host behind the lockstep protocol on standard input and output: the other",
      "side of 'run --target reference-lockstep', and an example to try by hand."
    },
    footer = {
      "",
      "Example:",
      "  ipv4ll-tck run --target reference-lockstep   starts it as a child process"
    })
final class LockstepCommand implements Callable<Integer> {

  @Option(
      names = "--mutant",
      paramLabel = "ID",
      description = "run a host with this known fault, such as M-DEF-07")
  private @Nullable String deviation;

  @Option(
      names = "--role",
      defaultValue = "host",
      paramLabel = "ROLE",
      description = "run the reference of this role (default: ${DEFAULT-VALUE})")
  private String role;

  @Override
  public Integer call() {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    var out = new PrintWriter(System.out, false, StandardCharsets.US_ASCII);
    var version = ("ipv4ll-tck " + ToolVersion.text() + (deviation == null ? "" : " " + deviation));
    try {
      LockstepReference.serve(factory(), version, in, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ExitCode.OK;
  }

  private HostFactory factory() {
    return deviation == null
        ? Role.of(role)
            .orElseThrow(() -> new UsageProblem("there is no reference for the role " + role))
            .reference()
        : TargetLookup.deviation(deviation).factory();
  }
}
