// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.ipv4ll.tck.features.Catalogue;
import org.ipv4ll.tck.harness.runner.Features;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what there is to run. */
@Command(
    name = "list",
    description = "List cases, requirements or suites.",
    footer = {
      "",
      "Examples:",
      "  ipv4ll-tck list --suite full                       every case",
      "  ipv4ll-tck list --tags '@must and not @bct'        what BCT does not ask",
      "  ipv4ll-tck list --requirements                     what RFC 3927 requires"
    })
final class ListCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private SelectionOptions selection;

  @Option(names = "--requirements", description = "list the requirements of RFC 3927 instead")
  private boolean requirements;

  @Option(names = "--suites", description = "list the suites instead")
  private boolean suites;

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    var catalogue = Features.load().catalogue();
    if (requirements) {
      listRequirements(catalogue, out);
    } else if (suites) {
      catalogue.suites().forEach(s -> out.printf("%-10s %4d cases%n", s.name(), s.ids().size()));
    } else {
      listCases(catalogue, out);
    }
    out.flush();
    return ExitCode.OK;
  }

  private void listCases(Catalogue catalogue, PrintWriter out) {
    var cases = selection.selection().of(catalogue);
    for (var c : cases) {
      out.printf("%-38s %-6s %s%n", c.id(), c.level(), c.title());
    }
    out.printf("%d cases%n", cases.size());
  }

  private static void listRequirements(Catalogue catalogue, PrintWriter out) {
    for (var r : catalogue.requirements()) {
      int cases = catalogue.casesOf(r.id()).size();
      out.printf(
          "%-17s %-11s %-13s %2d cases  %s%n", r.id(), r.level(), r.disposition(), cases, r.text());
    }
    out.printf("%d requirements%n", catalogue.requirements().size());
  }
}
