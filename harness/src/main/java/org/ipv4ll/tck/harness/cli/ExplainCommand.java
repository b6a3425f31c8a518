// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.features.Catalogue;
import org.ipv4ll.tck.features.Requirement;
import org.ipv4ll.tck.harness.judge.Severity;
import org.ipv4ll.tck.harness.runner.Features;
import org.ipv4ll.tck.harness.selection.UnknownName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a case does or what a requirement wants. */
@Command(
    name = "explain",
    description = {
      "Explain a case or a requirement: what it says, how it is judged, which cases test it,",
      "how long that takes and why hosts usually fail it."
    },
    footer = {
      "",
      "Examples:",
      "  ipv4ll-tck explain RFC3927-2.5-09",
      "  ipv4ll-tck explain rate-limit"
    })
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ID",
      description = "id of a case or of a requirement, as list prints it")
  private String id;

  @Override
  public Integer call() {
    var catalogue = Features.load().catalogue();
    var out = spec.commandLine().getOut();
    var found = catalogue.find(id);
    if (found.isPresent()) {
      explain(found.get(), catalogue, out);
    } else {
      explain(catalogue.requirement(id).orElseThrow(() -> unknown(catalogue)), catalogue, out);
    }
    out.flush();
    return ExitCode.OK;
  }

  private UnknownName unknown(Catalogue catalogue) {
    var known =
        Stream.concat(
                catalogue.cases().stream().map(Case::id),
                catalogue.requirements().stream().map(Requirement::id))
            .toList();
    return UnknownName.of("case or requirement", id, known);
  }

  private static void explain(Case c, Catalogue catalogue, PrintWriter out) {
    out.printf("%s (%s)%n  %s%n%n", c.id(), c.level(), c.title());
    c.steps().forEach(step -> out.printf("    %s%n", step));
    out.printf("%nA violation is %s. It judges:%n", Severity.of(c.level()));
    for (var requirement : c.requirements()) {
      var text = catalogue.requirement(requirement).map(Requirement::text).orElse("");
      out.printf("  %-17s %s%n", requirement, text);
    }
    paragraph(out, "Behaviours", c.behaviours());
    paragraph(out, "Needs of the target", c.needs());
    out.printf("%nRun it: ./ipv4ll-tck run --id %s%n", c.id());
  }

  private static void explain(Requirement r, Catalogue catalogue, PrintWriter out) {
    out.printf("%s (%s, %s)%n", r.id(), r.level(), String.join(", ", r.role()));
    out.printf("  RFC 3927 section %s, lines %s of its plain text%n%n", r.section(), r.lines());
    out.printf("  %s%n%nHow it is judged: %s%n", r.text(), r.judged());
    paragraph(out, "Takes", List.of(r.takes()));
    paragraph(out, "Inconclusive", List.of(r.inconclusive()));
    out.printf(
        "Disposition: %s%s%n", r.disposition(), r.because().isEmpty() ? "" : ", " + r.because());
    paragraph(out, "Common causes of failure", r.causes());
    paragraph(out, "Cases", catalogue.casesOf(r.id()).stream().map(Case::id).toList());
    paragraph(out, "Faults that break it", catalogue.faultsOf(r.id()));
  }

  private static void paragraph(PrintWriter out, String title, List<String> items) {
    var text = String.join("; ", items);
    if (!text.isBlank()) {
      out.printf("%s: %s%n", title, text);
    }
  }
}
