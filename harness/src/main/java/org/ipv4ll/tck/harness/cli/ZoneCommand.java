// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.dns.ZoneFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for link-local addresses in the zone of a name server. */
@Command(
    name = "zone",
    description = {
      "Check zone files: RFC 3927 allows no link-local address in the DNS (sections 1.4 and 2.9).",
      "Lists A records in 169.254/16 and PTR records below 254.169.in-addr.arpa."
    },
    footer = {
      "",
      "Examples:",
      "  ipv4ll-tck zone --origin example.com db.example.com",
      "  dig +onesoa AXFR example.com > zone.txt && ipv4ll-tck zone zone.txt"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no zone contains link-local data",
      "1:a zone contains link-local data",
      "2:wrong usage, or a file is not a zone"
    })
final class ZoneCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "zone in its text form")
  private Path[] files;

  @Option(
      names = "--origin",
      defaultValue = ".",
      paramLabel = "NAME",
      description = "origin of relative names, unless $ORIGIN is set (default: the root)")
  private String origin;

  @Option(names = "-v", description = "show the stack trace of an error of the kit")
  private boolean verbose;

  @Override
  public Integer call() {
    int found = 0;
    for (var file : files) {
      found += check(file);
    }
    return found == 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  private int check(Path file) {
    var zone = read(file);
    var out = spec.commandLine().getOut();
    zone.linkLocalData().forEach(record -> out.printf("FAIL  %s: %s%n", file, record));
    out.printf(
        "%s: %d of %d records hold link-local data (RFC3927-1.4-03, RFC3927-2.9-02)%n",
        file, zone.linkLocalData().size(), zone.records());
    out.flush();
    return zone.linkLocalData().size();
  }

  private ZoneFile read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UsageProblem(file + " is no file: name a zone in its text form");
    }
    try {
      return ZoneFile.read(file, origin);
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageProblem(file + " is no zone: " + e.getMessage());
    }
  }
}
