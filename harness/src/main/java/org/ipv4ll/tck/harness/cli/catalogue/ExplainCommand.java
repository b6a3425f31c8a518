// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ipv4ll.tck.features.Catalogue;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.selection.UnknownName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a name stands for that the kit prints. */
@Command(
    name = "explain",
    description = {
      "Explain an id that the kit prints: a case, a check, a requirement, a behaviour,",
      "a fault, a variant, a test of an earlier suite, or a tag."
    },
    footer = {
      "",
      "Examples:",
      "  ipv4ll-tck explain RFC3927-2.5-09   a requirement: how it is judged",
      "  ipv4ll-tck explain rate-limit       a case: steps, checks, requirements",
      "  ipv4ll-tck explain probe-count      a check",
      "  ipv4ll-tck explain M-DEF-07         a fault: what it breaks",
      "  ipv4ll-tck explain V-04             a variant: why it conforms",
      "  ipv4ll-tck explain CNF-08           a behaviour",
      "  ipv4ll-tck explain bct:I.1          a test of an earlier suite"
    })
public final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", description = "the id as the kit prints it")
  private String id;

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    out.print(String.join(System.lineSeparator(), texts(Catalogue.shipped())));
    out.flush();
    return ExitCode.OK;
  }

  /** A case and a check may have the same name; then both are told. */
  private List<String> texts(Catalogue catalogue) {
    var registry = new RegistryExplanations(catalogue);
    var row = registry.of(id);
    if (row.isPresent()) {
      return List.of(row.get().toString());
    }
    var cases = new CaseExplanations(catalogue);
    var found =
        Stream.of(cases.ofCase(id), cases.ofCheck(id), cases.ofTag(id))
            .flatMap(Optional::stream)
            .map(Explanation::toString)
            .toList();
    if (found.isEmpty()) {
      throw UnknownName.of("id", id, Stream.concat(cases.ids(), registry.ids()).toList());
    }
    return found;
  }
}
