// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.catalogue;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.ipv4ll.tck.features.Catalogue;
import org.ipv4ll.tck.features.Suite;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.cli.option.SelectionOptions;
import org.ipv4ll.tck.harness.cli.option.TargetLookup;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.harness.runner.gherkin.StepSentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what there is to run. */
@Command(
    name = "list",
    description = "List cases, requirements, suites, targets or the sentences of cases.",
    footer = {
      "",
      "Examples:",
      "  ipv4ll-tck list --suite full                       every case",
      "  ipv4ll-tck list --tags '@must and not @bct'        requirements beyond BCT",
      "  ipv4ll-tck list --requirements                     what RFC 3927 requires",
      "  ipv4ll-tck list --targets                          what can be tested"
    })
public final class ListCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private SelectionOptions selection;

  @Option(names = "--requirements", description = "list the requirements of RFC 3927 instead")
  private boolean requirements;

  @Option(names = "--suites", description = "list the suites instead")
  private boolean suites;

  @Option(
      names = "--targets",
      description = "list the shipped targets and their prerequisites instead")
  private boolean targets;

  @Option(names = "--steps", description = "list the sentences of cases instead")
  private boolean steps;

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    if (targets) {
      new TargetList(TargetLookup.targets()).print(out);
    } else if (steps) {
      StepSentences.all()
          .forEach(each -> out.printf("%-5s  %s%n", each.keyword(), each.expression()));
    } else {
      listCatalogue(Features.load().catalogue(), out);
    }
    out.flush();
    return ExitCode.OK;
  }

  private void listCatalogue(Catalogue catalogue, PrintWriter out) {
    if (requirements) {
      listRequirements(catalogue, out);
    } else if (suites) {
      catalogue.suites().forEach(suite -> list(suite, catalogue, out));
    } else {
      listCases(catalogue, out);
    }
  }

  /** Not all of them are for the role that a target has. */
  private static void list(Suite suite, Catalogue catalogue, PrintWriter out) {
    var cases = catalogue.cases().stream().filter(c -> suite.ids().contains(c.id())).toList();
    long hosts = cases.stream().filter(c -> c.role().equals("host")).count();
    out.printf("%-10s %4d cases, %4d of them for hosts%n", suite.name(), cases.size(), hosts);
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
          "%-17s %-11s %-13s %2d cases  %s%n",
          r.id(), r.level(), r.treatment().disposition(), cases, r.text());
    }
    out.printf("%d requirements%n", catalogue.requirements().size());
  }
}
