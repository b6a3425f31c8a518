package org.ipv4ll.tck.harness.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ipv4ll.tck.engine.mutant.Mutant;
import org.ipv4ll.tck.engine.mutant.Mutants;
import org.ipv4ll.tck.harness.runner.Features;
import org.ipv4ll.tck.harness.runner.SelfCheck;
import org.ipv4ll.tck.reports.model.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints which case sees which fault. */
@Command(
    name = "selfcheck",
    description = "Run the cases against hosts with known faults: proof that each can fail.")
final class SelfCheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private SelectionOptions selection;

  @Option(
      names = "--mutant",
      paramLabel = "GLOB",
      description = "only these faults, such as M-DEF-*")
  private String glob = "*";

  @Option(names = "--seed", defaultValue = "3927", paramLabel = "N", description = "of the run")
  private long seed;

  @Override
  public Integer call() {
    var features = Features.load();
    var check = new SelfCheck(features, selection.selection().of(features.catalogue()));
    var wanted = Pattern.compile(glob.replace("*", ".*"));
    var rows =
        Mutants.all().parallelStream()
            .filter(m -> wanted.matcher(m.id()).matches())
            .map(m -> check.run(m, seed))
            .toList();
    rows.forEach(this::print);
    long wrong = rows.stream().filter(row -> !row.isRight()).count();
    var out = spec.commandLine().getOut();
    out.printf("%d mutants and variants, %d judged wrongly%n", rows.size(), wrong);
    out.flush();
    return wrong == 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  private void print(SelfCheck.Row row) {
    var seen =
        row.byVerdict().entrySet().stream()
            .filter(e -> e.getKey() != Verdict.PASS)
            .sorted(java.util.Map.Entry.comparingByKey())
            .map(e -> e.getKey() + " " + shortened(e.getValue()))
            .collect(Collectors.joining("; "));
    var mutant = row.mutant();
    spec.commandLine()
        .getOut()
        .printf(
            "%-5s %-8s %-7s %s%n      killers %s%n      %s%n",
            row.isRight() ? "ok" : "WRONG",
            mutant.id(),
            mutant.kind(),
            mutant.fault(),
            mutant.kind() == Mutant.Kind.VARIANT ? "none wanted" : shortened(row.killers()),
            seen.isEmpty() ? "all pass" : seen);
  }

  private static String shortened(List<String> ids) {
    return ids.size() + " " + ids.stream().limit(6).toList();
  }
}
